using System.Globalization;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Writes a model file; reading it gives the same model again.</summary>
internal sealed class ModelWriter
{
    private readonly YamlText _text = new();
    private readonly ConflictModel _model;
    private readonly OptionNames _options;
    private readonly IReadOnlyList<string> _makers;
    private readonly PreferenceWriter _preferences;

    private ModelWriter(ConflictModel model)
    {
        _model = model;
        _options = new OptionNames(model.Options);
        _makers = [.. model.DecisionMakers.Select(static maker => maker.Name)];
        _preferences = new PreferenceWriter(_text, _options, model);
    }

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="carried">What goes with it.</param>
    internal static string Write(ConflictModel model, CarriedParts carried)
    {
        var writer = new ModelWriter(model);
        writer.WriteHead();
        writer.WriteOptions();
        writer.WriteStates();
        writer.WriteMoves();
        writer.WriteMakers();
        writer.WriteBlocs();
        writer.WriteCarried(carried);
        return writer._text.ToString();
    }

    /// <summary>Writes what an input rests on.</summary>
    internal static void WriteProvenance(YamlText text, Provenance provenance, string noteKey = "note")
    {
        if (provenance.Evidence.Count > 0)
        {
            text.Raw("evidence", YamlText.Flow(provenance.Evidence));
        }

        text.Pair("grade", provenance.Grade is { } grade ? FormatWords.Of(FormatWords.Grades, grade) : null)
            .Pair("status", provenance.Status is InputStatus.Unmarked ? null : FormatWords.Of(FormatWords.Statuses, provenance.Status))
            .Pair("setBy", provenance.SetBy)
            .Pair("setOn", provenance.SetOn)
            .Pair(noteKey, provenance.Note);
    }

    private void WriteHead()
    {
        _text.Raw("format", ModelReader.Version.ToString(CultureInfo.InvariantCulture))
            .Pair("name", _model.Name)
            .Pair("source", _model.Source)
            .Pair("note", _model.Note);
    }

    private void WriteOptions()
    {
        if (_model.Options.Count > 0)
        {
            _text.Space().Block("options", () => Each(_model.Options, WriteOption));
        }

        if (_model.Infeasible.Count > 0)
        {
            _text.Space().Block("infeasible", () => Each(_model.Infeasible, WritePattern), "combinations that cannot be");
        }
    }

    private void WriteOption(ModelOption option)
    {
        if (option.Key is null && option.Direction is PermittedDirection.Both && option.Provenance.IsEmpty)
        {
            _text.Item(option.Name);
            return;
        }

        _text.ItemBlock(() =>
        {
            _text.Pair("name", option.Name)
                .Pair("key", option.Key)
                .Pair("direction", option.Direction is PermittedDirection.Both ? null : FormatWords.Of(FormatWords.Directions, option.Direction));
            WriteProvenance(_text, option.Provenance);
        });
    }

    private void WritePattern(InfeasiblePattern pattern)
    {
        var combination = StateFormulas.Write(pattern.Pattern, _options);
        if (pattern.Provenance.IsEmpty)
        {
            _text.Item(combination);
            return;
        }

        _text.ItemBlock(() =>
        {
            _text.Pair("when", combination);
            WriteProvenance(_text, pattern.Provenance);
        });
    }

    private void WriteStates()
    {
        if (_model is { Numbering: StateNumbering.Ordered, StatusQuo: null, Frozen.Count: 0, States: null })
        {
            return;
        }

        _text.Space();
        if (_model.Numbering is not StateNumbering.Ordered)
        {
            _text.Pair("numbering", FormatWords.Of(FormatWords.Numberings, _model.Numbering));
        }

        _text.Pair("statusQuo", _model.StatusQuo);
        if (_model.Frozen.Count > 0)
        {
            _text.Raw("frozen", YamlText.Flow(_model.Frozen), "nobody leaves these");
        }

        if (_model.States is { Count: 0 })
        {
            _text.Raw("states", "[]");
        }
        else if (_model.States is { } states)
        {
            _text.Block("states", () => Each(states, WriteState), _model.Options.Count > 0 ? "one sign an option: Y taken, N not, - either" : null);
        }
    }

    private void WriteState(ModelState state)
    {
        if (state is { Options: { NamedCount: 0 }, Text: null } && _model.Options.Count == 0)
        {
            _text.Item(state.Id);
        }
        else if (state.Text is null && state.Id is not "id")
        {
            _text.RawItem($"{YamlText.Quote(state.Id)}: {YamlText.Quote(state.Options.ToText(_model.Options.Count))}");
        }
        else
        {
            _text.ItemBlock(() =>
            {
                _text.Pair("id", state.Id);
                if (_model.Options.Count > 0)
                {
                    _text.Pair("options", state.Options.ToText(_model.Options.Count));
                }

                _text.Pair("text", state.Text);
            });
        }
    }

    private void WriteMoves()
    {
        if (_model.Arcs is not { } arcs)
        {
            return;
        }

        if (arcs.Count == 0)
        {
            _text.Space().Raw("moves", "[]");
            return;
        }

        var runs = arcs.ChunkBy(static arc => arc.Maker).ToList();
        var isShort = runs.Select(static run => run[0].Maker).Distinct().Count() == runs.Count && arcs.All(IsShort);
        _text.Space().Block("moves", () =>
        {
            if (isShort)
            {
                Each(runs, run => _text.Raw(MakerNames.Reference(_makers, run[0].Maker), "[" + string.Join(", ", run.Select(static arc => YamlText.Quote(arc.From + MovesReader.Arrow + arc.To))) + "]"));
            }
            else
            {
                Each(arcs, WriteArc);
            }
        });
    }

    private static bool IsShort(ModelArc arc) =>
        arc.Provenance.IsEmpty && new[] { arc.From, arc.To }.All(static id => id.Length > 0 && id.AsSpan().Trim().Length == id.Length && !id.Contains("->", StringComparison.Ordinal));

    private void WriteArc(ModelArc arc) => _text.ItemBlock(() =>
    {
        _text.Pair("by", MakerNames.Reference(_makers, arc.Maker)).Pair("from", arc.From).Pair("to", arc.To);
        WriteProvenance(_text, arc.Provenance);
    });

    private void WriteMakers()
    {
        if (_model.DecisionMakers.Count > 0)
        {
            _text.Space().Block("decisionMakers", () => Each(_model.DecisionMakers, WriteMaker));
        }
    }

    private void WriteMaker(DecisionMaker maker) => _text.ItemBlock(() =>
    {
        _text.Pair("name", maker.Name).Pair("note", maker.Note);
        WriteProvenance(_text, maker.Provenance, MakerReader.EvidenceNoteKey);
        if (maker.Options.Count > 0)
        {
            _text.Raw("options", YamlText.Flow(maker.Options.Select(_options.Reference)));
        }

        _preferences.Write("prefers", maker.Preference);
        if (maker.Attitudes is { } attitudes)
        {
            _text.Block("attitudes", () =>
            {
                for (var other = 0; other < attitudes.Count; other++)
                {
                    _text.Raw(MakerNames.Reference(_makers, other), attitudes[other].ToString(CultureInfo.InvariantCulture));
                }
            }, "1 devoted, 0 indifferent, -1 hostile");
        }

        WriteView(maker.View);
        if (maker.Stance is { } stance)
        {
            _text.Block("stance", () =>
            {
                _text.Pair("position", StateFormulas.Write(stance.Position, _options)).Pair("fallback", StateFormulas.Write(stance.Fallback, _options));
                if (stance.Doubts.Count > 0)
                {
                    _text.Raw("doubts", YamlText.Flow(stance.Doubts.Select(other => MakerNames.Reference(_makers, other))));
                }

                WriteProvenance(_text, stance.Provenance);
            });
        }
    });

    private void WriteView(MakerView? view)
    {
        if (view is null)
        {
            return;
        }

        if (view is { Preferences.Count: 0, UnseenOptions.Count: 0, Unseen.Count: 0 })
        {
            _text.Raw("sees", "{}");
            return;
        }

        _text.Block("sees", () =>
        {
            if (view.Preferences.Count > 0)
            {
                _text.Block("preferences", () => Each(view.Preferences.OrderBy(static pair => pair.Key).ToList(), pair => _preferences.Write(MakerNames.Reference(_makers, pair.Key), pair.Value, isNeeded: true)));
            }

            if (view.UnseenOptions.Count > 0)
            {
                _text.Raw("unseenOptions", YamlText.Flow(view.UnseenOptions.Select(_options.Reference)));
            }

            if (view.Unseen.Count > 0)
            {
                _text.Block("impossible", () => Each(view.Unseen, WritePattern));
            }
        });
    }

    private void WriteBlocs()
    {
        if (_model.Blocs.Count > 0)
        {
            _text.Space().Block("blocs", () => Each(_model.Blocs, bloc => _text.RawItem(YamlText.Flow(bloc.Select(maker => MakerNames.Reference(_makers, maker))))), "each moves as one");
        }
    }

    private void WriteCarried(CarriedParts carried)
    {
        if (carried.Parts.Count == 0 && carried.Format.Length == 0)
        {
            return;
        }

        _text.Space().Comment("Kept so that the file can be written back to its first format without a loss; the analysis does not look at it.");
        _text.Block("carried", () =>
        {
            _text.Pair("format", carried.Format).Pair("fingerprint", carried.Fingerprint);
            if (carried.Parts.Count > 0)
            {
                _text.Block("parts", () => Each(carried.Parts, part => _text.ItemBlock(() => _text.Pair("at", part.At).Pair("was", part.Was).Pair("is", part.Is))));
            }
        });
    }

    private static void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static void Each<T>(IReadOnlyList<T> items, Func<T, YamlText> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }
}
