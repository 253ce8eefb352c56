using System.Globalization;
using Demarche.Conflict.Formats.Formulas;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Writes preferences.</summary>
internal sealed class PreferenceWriter
{
    private readonly YamlText _text;
    private readonly OptionNames _options;
    private readonly Dictionary<string, string> _patterns = new(StringComparer.Ordinal);

    internal PreferenceWriter(YamlText text, OptionNames options, ConflictModel model)
    {
        (_text, _options) = (text, options);
        foreach (var state in model.Options.Count == 0 ? [] : model.States ?? [])
        {
            _patterns.TryAdd(state.Id, state.Options.ToText(model.Options.Count));
        }
    }

    /// <summary>Writes a preference under a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="preference">The preference.</param>
    /// <param name="isNeeded">Whether it is written even where nothing is known.</param>
    internal void Write(string key, Preference preference, bool isNeeded = false)
    {
        if (preference is PairwisePreference { Comparisons.Count: 0, OthersAreTied: false, Provenance.IsEmpty: true })
        {
            _text.Pair(key, isNeeded ? "unknown" : null);
            return;
        }

        _text.Block(key, () =>
        {
            WriteForm(preference);
            ModelWriter.WriteProvenance(_text, preference.Provenance);
        });
    }

    private void WriteForm(Preference preference)
    {
        switch (preference)
        {
            case StatementPreference statements:
                WriteStatements(statements);
                break;
            case RankingPreference ranking:
                WriteRanking(ranking);
                break;
            case OptionWeightPreference weights:
                WriteWeights(weights);
                break;
            case PairwisePreference pairs:
                WritePairs(pairs);
                break;
            case FuzzyPreference fuzzy:
                WriteDegrees("fuzzy", fuzzy.Degrees, fuzzy.Threshold);
                break;
            case ProbabilisticPreference probabilistic:
                WriteDegrees("probabilistic", probabilistic.Degrees, probabilistic.Threshold);
                break;
        }
    }

    private void WriteList<T>(string key, IReadOnlyList<T> items, Action<T> write, string? comment = null)
    {
        if (items.Count == 0)
        {
            _text.Raw(key, "[]");
            return;
        }

        _text.Block(key, () =>
        {
            foreach (var item in items)
            {
                write(item);
            }
        }, comment);
    }

    private void WriteStatements(StatementPreference preference)
    {
        WriteList("statements", preference.Tiers, WriteTier, "most important first");
        if (preference.Rule is not StatementRule.Prioritised)
        {
            _text.Pair("rule", FormatWords.Of(FormatWords.Rules, preference.Rule));
        }

        if (preference.IndifferentTo.Count > 0)
        {
            _text.Raw("indifferentTo", YamlText.Flow(preference.IndifferentTo.Select(_options.Reference)));
        }
    }

    private void WriteTier(PreferenceTier tier)
    {
        if (tier is { Statements: [var only], Provenance.IsEmpty: true })
        {
            WriteStatement(only, tier.Level);
            return;
        }

        _text.ItemBlock(() =>
        {
            WriteList("tier", tier.Statements, statement => WriteStatement(statement, 1));
            WriteLevel(tier.Level);
            ModelWriter.WriteProvenance(_text, tier.Provenance);
        });
    }

    private void WriteStatement(PreferenceStatement statement, int level)
    {
        var formula = FormulaWriter.Write(statement.Formula, _options.Reference);
        if (statement is { Weight: 1, Text: null, Provenance.IsEmpty: true } && level == 1)
        {
            _text.Item(formula);
            return;
        }

        _text.ItemBlock(() =>
        {
            _text.Pair("is", formula).Pair("text", statement.Text);
            if (statement.Weight != 1)
            {
                _text.Raw("weight", statement.Weight.ToString(CultureInfo.InvariantCulture));
            }

            WriteLevel(level);
            ModelWriter.WriteProvenance(_text, statement.Provenance);
        });
    }

    private void WriteLevel(int level)
    {
        if (level != 1)
        {
            _text.Raw("level", level.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void WriteRanking(RankingPreference ranking) => WriteList("ranking", ranking.Tiers, WriteRankingTier, "best first; a list is a tie");

    private void WriteRankingTier(RankingTier tier)
    {
        var hasMark = tier.States.Any(RankingReader.IsGap);
        if (!tier.Provenance.IsEmpty || hasMark)
        {
            _text.ItemBlock(() =>
            {
                _text.Raw("states", YamlText.Flow(tier.States));
                WriteLevel(tier.GapLevel);
                ModelWriter.WriteProvenance(_text, tier.Provenance);
            });
            return;
        }

        if (tier.States is [var only])
        {
            _text.Item(only, _patterns.GetValueOrDefault(only));
        }
        else
        {
            _text.RawItem(YamlText.Flow(tier.States));
        }

        if (tier.GapLevel > 1)
        {
            _text.Item(new string('>', tier.GapLevel));
        }
    }

    private void WriteWeights(OptionWeightPreference preference)
    {
        if (preference.Weights.Count != _options.Count || preference.Weights.Count == 0)
        {
            _text.Raw("weights", YamlText.Flow(preference.Weights.Select(static weight => weight.ToString(CultureInfo.InvariantCulture))));
            return;
        }

        _text.Block("weights", () =>
        {
            for (var option = 0; option < preference.Weights.Count; option++)
            {
                _text.Raw(_options.Reference(option), preference.Weights[option].ToString(CultureInfo.InvariantCulture));
            }
        });
    }

    private void WritePairs(PairwisePreference preference)
    {
        WriteList("pairs", preference.Comparisons, WriteComparison);
        _text.Pair("others", preference.OthersAreTied ? "tied" : null);
    }

    private void WriteComparison(StateComparison comparison)
    {
        var mark = comparison.Level switch { 0 => "=", 1 => ">", var level => new string('>', Math.Clamp(level, 2, StatementsReader.StrongestLevel)) };
        var cut = $"{comparison.Better} {mark} {comparison.Worse}";
        if (comparison.Provenance.IsEmpty && PairsReader.Cut(cut) == comparison)
        {
            _text.Item(cut);
            return;
        }

        _text.ItemBlock(() =>
        {
            _text.Pair("better", comparison.Better).Pair("worse", comparison.Worse);
            WriteLevel(comparison.Level);
            ModelWriter.WriteProvenance(_text, comparison.Provenance);
        });
    }

    private void WriteDegrees(string key, IReadOnlyList<StateDegree> degrees, double threshold)
    {
        WriteList(key, degrees, degree => _text.RawItem(YamlText.Flow([degree.State, degree.Other, Number(degree.Degree)])), "how surely the first is preferred to the second");
        _text.Raw("threshold", Number(threshold));
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
