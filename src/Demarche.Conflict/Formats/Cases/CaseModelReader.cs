using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Cases;

/// <summary>Reads the model of a case.</summary>
internal sealed class CaseModelReader
{
    private static readonly Dictionary<string, PermittedDirection> Directions = new(StringComparer.Ordinal)
    {
        ["both"] = PermittedDirection.Both,
        ["fwd"] = PermittedDirection.Forward,
        ["back"] = PermittedDirection.Back,
        ["none"] = PermittedDirection.None,
    };

    private static readonly string[] Required = ["name", "decisionMakers"];

    private readonly NodeReader _nodes;
    private readonly SourceMapping _root;
    private readonly IReadOnlyList<SourceNode> _options;
    private readonly IReadOnlyList<SourceNode> _makers;
    private readonly string[] _makerNames;

    internal CaseModelReader(SourceMapping root, NodeReader nodes)
    {
        (_root, _nodes) = (root, nodes);
        _options = nodes.Items(root["options"], "options");
        _makers = nodes.Items(root["decisionMakers"], "decisionMakers");
        _makerNames = [.. _makers.Select(static maker => maker is SourceMapping mapping && mapping["name"] is SourceScalar name ? name.Text : "")];
        foreach (var key in Required.Where(key => root[key] is null))
        {
            nodes.Log.Add(FormatMessages.Missing(root, $"\"{key}\"", "a case has a name and decision makers"));
        }
    }

    /// <summary>Reads the model.</summary>
    internal ConflictModel Read()
    {
        if (_options.Count > StatePattern.MaximumOptions)
        {
            _nodes.Log.Add(FormatMessages.TooManyOptions(_root["options"]!, _options.Count, StatePattern.MaximumOptions));
            return new ConflictModel();
        }

        var owners = _options.Select(Owner).ToList();
        return new ConflictModel
        {
            Name = _nodes.Text(_root["name"], "name") ?? "",
            Source = _nodes.Text(_root["source"], "source"),
            Note = _nodes.Text(_root["note"], "note"),
            Options = [.. _options.Select(ReadOption)],
            DecisionMakers = [.. _makers.Select((maker, index) => ReadMaker(maker, index, owners))],
            Infeasible = ReadInfeasible(),
            States = _root["states"] is null ? null : [.. _nodes.Items(_root["states"], "states").Select(ReadState)],
            Arcs = ReadArcs(),
            Frozen = _nodes.Texts(_root["frozen"], "frozen"),
            Numbering = StateNumbering.Code,
            StatusQuo = _nodes.Text(_root["statusQuo"], "statusQuo"),
        };
    }

    private static string Path(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private int? Owner(SourceNode option) => option is SourceMapping mapping ? Maker(_nodes.Scalar(mapping["owner"], "owner")) : null;

    private int? Maker(SourceScalar? name)
    {
        var maker = name is null ? -1 : Array.IndexOf(_makerNames, name.Text);
        if (name is not null && maker < 0)
        {
            _nodes.Log.Add(FormatMessages.UnknownMaker(name, name.Text, _makerNames));
        }

        return maker < 0 ? null : maker;
    }

    private ModelOption ReadOption(SourceNode node, int index)
    {
        _nodes.Place(Path("options", index), node);
        return _nodes.Mapping(node, "An option") is not { } option
            ? new ModelOption("")
            : new ModelOption(_nodes.Text(option["name"], "name") ?? "", _nodes.Word(option["direction"], "direction", Directions) ?? PermittedDirection.Both);
    }

    private ModelState ReadState(SourceNode node, int index)
    {
        _nodes.Place(Path("states", index), node);
        if (_nodes.Mapping(node, "A state") is not { } state)
        {
            return new ModelState("");
        }

        var options = state["options"] is SourceScalar { Text.Length: > 0 } text ? StateFormulas.ReadPattern(text, _options.Count, _nodes.Log) : null;
        return new ModelState(_nodes.Text(state["id"], "id") ?? "", options ?? default) { Text = _nodes.Text(state["text"], "text") };
    }

    private List<InfeasiblePattern> ReadInfeasible()
    {
        var patterns = new List<InfeasiblePattern>();
        foreach (var item in _nodes.Items(_root["infeasible"], "infeasible"))
        {
            if (_nodes.Scalar(item, "A pattern") is { } text && StateFormulas.ReadPattern(text, _options.Count, _nodes.Log) is { } pattern)
            {
                _nodes.Place(Path("infeasible", patterns.Count), item);
                patterns.Add(new InfeasiblePattern(pattern));
            }
        }

        return patterns;
    }

    private List<ModelArc>? ReadArcs()
    {
        if (_nodes.Mapping(_root["moves"], "moves") is not { } moves)
        {
            return null;
        }

        var arcs = new List<ModelArc>();
        foreach (var entry in moves.Entries)
        {
            var maker = Maker(entry.Key) ?? 0;
            foreach (var item in _nodes.Items(entry.Value, "Moves"))
            {
                if (item is SourceSequence { Items: [SourceScalar from, SourceScalar to] })
                {
                    _nodes.Place(Path("arcs", arcs.Count), item);
                    arcs.Add(new ModelArc(maker, from.Text, to.Text));
                }
                else
                {
                    _nodes.Log.Add(FormatMessages.WrongKind(item, "A move", "two states, such as [1, 5]"));
                }
            }
        }

        return arcs;
    }

    private DecisionMaker ReadMaker(SourceNode node, int index, List<int?> owners)
    {
        var path = Path("decisionMakers", index);
        _nodes.Place(path, node);
        if (_nodes.Mapping(node, "A decision maker") is not { } maker)
        {
            return new DecisionMaker("");
        }

        return new DecisionMaker(_nodes.Text(maker["name"], "name") ?? "")
        {
            Options = [.. Enumerable.Range(0, owners.Count).Where(option => owners[option] == index)],
            Preference = ReadPreference(maker, path + ".preference"),
        };
    }

    private Preference ReadPreference(SourceMapping maker, string path)
    {
        if (maker["ranking"] is { } ranking)
        {
            _nodes.Place(path, ranking);
            return new RankingPreference(ReadRanking(ranking));
        }

        if (maker["pairs"] is { } pairs)
        {
            _nodes.Place(path, pairs);
            return new PairwisePreference([.. _nodes.Items(pairs, "pairs").Select(ReadPair).OfType<StateComparison>()]);
        }

        if (maker["statements"] is { } statements)
        {
            _nodes.Place(path, statements);
            return StatementPreference.Prioritised(_nodes.Items(statements, "statements").Select(ReadStatement).ToList());
        }

        _nodes.Log.Add(FormatMessages.Missing(maker, "The preference", "give ranking, pairs or statements"));
        return PairwisePreference.AllUnknown;
    }

    private List<RankingTier> ReadRanking(SourceNode node)
    {
        var tiers = new List<RankingTier>();
        foreach (var item in _nodes.Items(node, "ranking"))
        {
            if (item is SourceScalar { Text: ">>" })
            {
                if (tiers.Count > 0)
                {
                    tiers[^1] = tiers[^1] with { GapLevel = 2 };
                }
            }
            else
            {
                tiers.Add(new RankingTier(item is SourceSequence ? _nodes.Texts(item, "tied states") : [_nodes.Text(item, "A state") ?? ""]));
            }
        }

        return tiers;
    }

    private StateComparison? ReadPair(SourceNode item)
    {
        if (item is SourceSequence { Items: [SourceScalar better, SourceScalar worse] })
        {
            return new StateComparison(better.Text, worse.Text);
        }

        _nodes.Log.Add(FormatMessages.WrongKind(item, "A comparison", "two states, the better first, such as [3, 7]"));
        return null;
    }

    private Formula ReadStatement(SourceNode node)
    {
        var parts = _nodes.Items(node, "A statement").Select(ReadAlternative).ToList();
        return parts is [var only] ? only : new Formula.Or(parts);
    }

    private Formula ReadAlternative(SourceNode node)
    {
        var literals = new List<Formula>();
        foreach (var entry in _nodes.Mapping(node, "An alternative of a statement")?.Entries ?? [])
        {
            if (entry.Value is not SourceScalar { Text: "Y" or "N" } taken)
            {
                _nodes.Log.Add(FormatMessages.WrongKind(entry.Value, "The value of an option", "Y or N"));
            }
            else if (int.TryParse(entry.Key.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var option) && option < _options.Count)
            {
                literals.Add(new Formula.Literal(option, taken.Text is "Y"));
            }
            else
            {
                _nodes.Log.Add(FormatMessages.BadIndex(entry.Key, "an option", entry.Key.Text, _options.Count));
            }
        }

        return literals is [var only] ? only : new Formula.And(literals);
    }
}
