using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads a model file: the top keys, and through others what stands below them.</summary>
internal sealed class ModelReader
{
    /// <summary>The version of the format that is read and written.</summary>
    internal const int Version = 1;

    private static readonly string[] Keys =
        ["format", "name", "source", "note", "options", "infeasible", "states", "numbering", "moves", "frozen", "statusQuo", "decisionMakers", "blocs", "carried"];

    private static readonly string[] OptionKeys = ["name", "key", "direction", .. ProvenanceReader.Keys];
    private static readonly string[] CarriedKeys = ["format", "fingerprint", "parts"];
    private static readonly string[] PartKeys = ["at", "was", "is"];

    private readonly NodeReader _nodes;

    private ModelReader(NodeReader nodes) => _nodes = nodes;

    /// <summary>Reads a file.</summary>
    /// <param name="root">What stands in it.</param>
    /// <param name="nodes">Takes values out of nodes.</param>
    /// <returns>The model, of use only where the log has no error, and what is carried with it.</returns>
    internal static (ConflictModel Model, CarriedParts Carried) Read(SourceNode root, NodeReader nodes)
    {
        if (nodes.Mapping(root, "A model") is not { } mapping)
        {
            return (new ConflictModel(), CarriedParts.None);
        }

        var reader = new ModelReader(nodes);
        return (reader.ReadModel(mapping), reader.ReadCarried(mapping["carried"]));
    }

    private ConflictModel ReadModel(SourceMapping root)
    {
        _nodes.CheckKeys(root, "A model", Keys);
        CheckVersion(root);
        PlaceAll(root);
        var options = ReadOptions(root["options"]);
        var makers = _nodes.Items(root["decisionMakers"], "decisionMakers");
        var context = new ReadingContext(_nodes, new OptionNames(options), [.. makers.Select(NameOf)]);
        var states = StatesReader.Read(root["states"], context);
        return new ConflictModel
        {
            Name = RequiredName(root),
            Source = _nodes.Text(root["source"], "source"),
            Note = _nodes.Text(root["note"], "note"),
            Options = options,
            DecisionMakers = MakerReader.Read(makers, context),
            Infeasible = InfeasibleReader.Read(root["infeasible"], "infeasible", context),
            States = states,
            Arcs = MovesReader.Read(root["moves"], context),
            Frozen = _nodes.Texts(root["frozen"], "frozen"),
            Numbering = _nodes.Word(root["numbering"], "numbering", FormatWords.Numberings) ?? StateNumbering.Ordered,
            StatusQuo = _nodes.Text(root["statusQuo"], "statusQuo"),
            Blocs = ReadBlocs(root["blocs"], context),
        };
    }

    private static string NameOf(SourceNode maker) => maker is SourceMapping mapping && mapping["name"] is SourceScalar name ? name.Text : "";

    private void PlaceAll(SourceMapping root)
    {
        foreach (var entry in root.Entries)
        {
            _nodes.Place(entry.Key.Text is "moves" ? "arcs" : entry.Key.Text, entry.Key);
        }

        var frozen = root["frozen"] is SourceSequence sequence ? sequence.Items : [];
        for (var index = 0; index < frozen.Count; index++)
        {
            _nodes.Place(string.Create(CultureInfo.InvariantCulture, $"frozen[{index}]"), frozen[index]);
        }
    }

    private void CheckVersion(SourceMapping root)
    {
        if (root["format"] is SourceScalar version && !string.Equals(version.Text, Version.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            _nodes.Log.Add(FormatMessages.WrongVersion(version, Version));
        }
    }

    private string RequiredName(SourceMapping root)
    {
        if (root["name"] is null)
        {
            _nodes.Log.Add(FormatMessages.Missing(root, "The name of the model", "write name: and how people call the conflict"));
        }

        return _nodes.Text(root["name"], "name") ?? "";
    }

    private List<ModelOption> ReadOptions(SourceNode? node)
    {
        var options = new List<ModelOption>();
        foreach (var item in _nodes.Items(node, "options"))
        {
            _nodes.Place(string.Create(CultureInfo.InvariantCulture, $"options[{options.Count}]"), item);
            options.Add(item is SourceScalar ? new ModelOption(_nodes.Text(item, "An option") ?? "") : ReadOption(item));
        }

        if (options.Count > StatePattern.MaximumOptions)
        {
            _nodes.Log.Add(FormatMessages.TooManyOptions(node!, options.Count, StatePattern.MaximumOptions));
            options.RemoveRange(StatePattern.MaximumOptions, options.Count - StatePattern.MaximumOptions);
        }

        return options;
    }

    private ModelOption ReadOption(SourceNode item)
    {
        if (_nodes.Mapping(item, "An option") is not { } mapping)
        {
            return new ModelOption("");
        }

        _nodes.CheckKeys(mapping, "An option", OptionKeys);
        if (mapping["name"] is null)
        {
            _nodes.Log.Add(FormatMessages.Missing(mapping, "The name of the option", "write name: and what is done where it is taken"));
        }

        return new ModelOption(_nodes.Text(mapping["name"], "name") ?? "", _nodes.Word(mapping["direction"], "direction", FormatWords.Directions) ?? PermittedDirection.Both)
        {
            Key = _nodes.Text(mapping["key"], "key"),
            Provenance = ProvenanceReader.Read(mapping, _nodes),
        };
    }

    private List<IReadOnlyList<int>> ReadBlocs(SourceNode? node, ReadingContext context)
    {
        var blocs = new List<IReadOnlyList<int>>();
        foreach (var item in _nodes.Items(node, "blocs"))
        {
            _nodes.Place(string.Create(CultureInfo.InvariantCulture, $"blocs[{blocs.Count}]"), item);
            blocs.Add([.. _nodes.Items(item, "A bloc").Select(member => context.Maker(_nodes.Scalar(member, "A member of a bloc"))).OfType<int>()]);
        }

        return blocs;
    }

    private CarriedParts ReadCarried(SourceNode? node)
    {
        if (_nodes.Mapping(node, "carried") is not { } mapping)
        {
            return CarriedParts.None;
        }

        _nodes.CheckKeys(mapping, "carried", CarriedKeys);
        var parts = new List<CarriedPart>();
        foreach (var item in _nodes.Items(mapping["parts"], "parts"))
        {
            if (_nodes.Mapping(item, "A carried part") is { } part)
            {
                _nodes.CheckKeys(part, "A carried part", PartKeys);
                parts.Add(new CarriedPart(
                    _nodes.Text(part["at"], "at") ?? "",
                    _nodes.Text(part["was"], "was"),
                    _nodes.Text(part["is"], "is")));
            }
        }

        return new CarriedParts(_nodes.Text(mapping["format"], "format") ?? "", _nodes.Text(mapping["fingerprint"], "fingerprint") ?? "", parts);
    }
}
