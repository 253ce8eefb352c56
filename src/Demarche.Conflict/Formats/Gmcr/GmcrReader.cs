using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Gmcr;

/// <summary>Reads the model out of a <c>.gmcr</c> file. Keys it does not know are left to <see cref="CarriedJson"/>.</summary>
internal sealed class GmcrReader
{
    private static readonly Dictionary<string, PermittedDirection> Directions = new(StringComparer.Ordinal)
    {
        ["both"] = PermittedDirection.Both,
        ["fwd"] = PermittedDirection.Forward,
        ["back"] = PermittedDirection.Back,
    };

    private static readonly string[] Required = ["options", "decisionMakers", "infeasibles"];

    private readonly NodeReader _nodes;
    private int _options;
    private bool _ranked;

    private GmcrReader(NodeReader nodes) => _nodes = nodes;

    /// <summary>Reads a model.</summary>
    /// <param name="root">What stands in the file.</param>
    /// <param name="nodes">Takes values out of nodes.</param>
    /// <returns>The model, of use only where the log has no error.</returns>
    internal static ConflictModel Read(SourceNode root, NodeReader nodes) =>
        nodes.Mapping(root, "The file", "an object") is { } mapping ? new GmcrReader(nodes).ReadModel(mapping) : new ConflictModel();

    private ConflictModel ReadModel(SourceMapping root)
    {
        foreach (var key in Required.Where(key => root[key] is null))
        {
            _nodes.Log.Add(FormatMessages.Missing(root, $"\"{key}\"", "the file is not a model of GMCR+, or is cut off"));
        }

        var options = _nodes.Items(root["options"], "options");
        _options = options.Count;
        if (_options > StatePattern.MaximumOptions)
        {
            _nodes.Log.Add(FormatMessages.TooManyOptions(root["options"]!, _options, StatePattern.MaximumOptions));
            return new ConflictModel();
        }

        _ranked = (root["useManualPreferenceRanking"] ?? root["useManualPreferenceVectors"]) is SourceScalar { Text: "true" };
        var makers = _nodes.Items(root["decisionMakers"], "decisionMakers");
        return new ConflictModel
        {
            Options = [.. options.Select(ReadOption)],
            DecisionMakers = [.. makers.Select(ReadMaker)],
            Infeasible = ReadPatterns(root["infeasibles"], "infeasible"),
            Blocs = ReadBlocs(root["coalitions"], makers.Count),
        };
    }

    private ModelOption ReadOption(SourceNode node, int index)
    {
        _nodes.Place(Path("options", index), node);
        return _nodes.Mapping(node, "An option", "an object") is not { } option
            ? new ModelOption("")
            : new ModelOption(_nodes.Text(option["name"], "name") ?? "", _nodes.Word(option["permittedDirection"], "permittedDirection", Directions) ?? PermittedDirection.Both);
    }

    private DecisionMaker ReadMaker(SourceNode node, int index)
    {
        var path = Path("decisionMakers", index);
        _nodes.Place(path, node);
        if (_nodes.Mapping(node, "A decision maker", "an object") is not { } maker)
        {
            return new DecisionMaker("");
        }

        var name = _nodes.Text(maker["name"], "name") ?? "";
        var unseen = ReadPatterns(maker["misperceptions"], path + ".view.unseen");
        return new DecisionMaker(name)
        {
            Options = [.. _nodes.Items(maker["options"], "options").Select(item => Index(item, "an option", _options)).OfType<int>()],
            Preference = ReadPreference(maker, name, path + ".preference"),
            View = unseen.Count == 0 ? null : new MakerView { Unseen = unseen },
        };
    }

    private Preference ReadPreference(SourceMapping maker, string name, string path)
    {
        if (!_ranked)
        {
            return new StatementPreference([.. _nodes.Items(maker["preferences"], "preferences").Select((item, index) => ReadTier(item, Path(path + ".tiers", index)))]);
        }

        if ((maker["preferenceRanking"] ?? maker["preferenceVector"]) is not { } ranking)
        {
            _nodes.Log.Add(FormatMessages.MissesRanking(maker, name));
            return new RankingPreference([]);
        }

        return new RankingPreference([.. _nodes.Items(ranking, "preferenceRanking").Select((item, index) => ReadRank(item, Path(path + ".tiers", index)))]);
    }

    private RankingTier ReadRank(SourceNode item, string path)
    {
        _nodes.Place(path, item);
        return new RankingTier(item is SourceSequence ? _nodes.Texts(item, "tied states") : [_nodes.Text(item, "A state") ?? ""]);
    }

    private PreferenceTier ReadTier(SourceNode item, string path)
    {
        _nodes.Place(path, item);
        return new PreferenceTier([new PreferenceStatement(ReadFormula(item))]);
    }

    private Formula ReadFormula(SourceNode item) =>
        item is SourceMapping compound
            ? new Formula.Or([.. _nodes.Items(compound["members"], "members").Select(member => Conjunction(ReadCondition(member)))])
            : Conjunction(ReadCondition(item));

    private static Formula Conjunction(IReadOnlyList<Formula.Literal> literals) => literals is [var only] ? only : new Formula.And(literals);

    private List<Formula.Literal> ReadCondition(SourceNode node)
    {
        var literals = new List<Formula.Literal>();
        foreach (var item in _nodes.Items(node, "A condition"))
        {
            if (item is not SourceSequence { Items: [var option, SourceScalar { Text: "Y" or "N" } taken] })
            {
                _nodes.Log.Add(FormatMessages.WrongKind(item, "A part of a condition", "an option's index with Y or N, such as [0, \"Y\"]"));
            }
            else if (Index(option, "an option", _options) is { } index)
            {
                literals.Add(new Formula.Literal(index, taken.Text is "Y"));
            }
        }

        return literals;
    }

    // A combination that asks for an option both taken and not rules out nothing and is no pattern; it stays in what is carried.
    private List<InfeasiblePattern> ReadPatterns(SourceNode? node, string path)
    {
        var patterns = new List<InfeasiblePattern>();
        foreach (var item in _nodes.Items(node, "Combinations"))
        {
            foreach (var condition in item is SourceMapping compound ? _nodes.Items(compound["members"], "members") : [item])
            {
                if (PatternOf(ReadCondition(condition)) is { } pattern)
                {
                    _nodes.Place(Path(path, patterns.Count), condition);
                    patterns.Add(new InfeasiblePattern(pattern));
                }
            }
        }

        return patterns;
    }

    private static StatePattern? PatternOf(IReadOnlyList<Formula.Literal> literals)
    {
        ulong taken = 0;
        ulong not = 0;
        foreach (var literal in literals)
        {
            _ = literal.Taken ? taken |= 1UL << literal.Option : not |= 1UL << literal.Option;
        }

        return (taken & not) != 0 ? null : new StatePattern(taken | not, taken);
    }

    private List<IReadOnlyList<int>> ReadBlocs(SourceNode? node, int makers)
    {
        var blocs = new List<IReadOnlyList<int>>();
        foreach (var item in _nodes.Items(node, "coalitions"))
        {
            if (item is SourceSequence { Items.Count: > 1 } group)
            {
                _nodes.Place(Path("blocs", blocs.Count), item);
                blocs.Add([.. group.Items.Select(member => Index(member, "a decision maker", makers)).OfType<int>()]);
            }
        }

        return blocs;
    }

    private int? Index(SourceNode node, string what, int count)
    {
        if (_nodes.Scalar(node, "An index") is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < count)
        {
            return index;
        }

        _nodes.Log.Add(FormatMessages.BadIndex(scalar, what, scalar.Text, count));
        return null;
    }

    private static string Path(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
