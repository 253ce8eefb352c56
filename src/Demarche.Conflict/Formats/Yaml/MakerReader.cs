using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads decision makers.</summary>
internal static class MakerReader
{
    /// <summary>The key of a note on what a decision maker's place in the model rests on; its <c>note</c> is on itself.</summary>
    internal const string EvidenceNoteKey = "evidenceNote";

    private static readonly string[] Keys =
        ["name", "options", "prefers", "attitudes", "sees", "stance", EvidenceNoteKey, .. ProvenanceReader.Keys];

    private static readonly string[] StanceKeys = ["position", "fallback", "doubts", .. ProvenanceReader.Keys];

    private static readonly string[] ViewKeys = ["preferences", "unseenOptions", "impossible"];

    /// <summary>Reads the decision makers.</summary>
    internal static IReadOnlyList<DecisionMaker> Read(IReadOnlyList<SourceNode> items, ReadingContext context) =>
        [.. items.Select((item, index) => ReadMaker(item, index, context))];

    private static DecisionMaker ReadMaker(SourceNode item, int index, ReadingContext context)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"decisionMakers[{index}]");
        context.Nodes.Place(path, item);
        if (context.Nodes.Mapping(item, "A decision maker") is not { } mapping)
        {
            return new DecisionMaker("");
        }

        context.Nodes.CheckKeys(mapping, "A decision maker", Keys);
        if (mapping["name"] is null)
        {
            context.Log.Add(FormatMessages.Missing(mapping, "The name of the decision maker", "write name: and who it is"));
        }

        return new DecisionMaker(context.Nodes.Text(mapping["name"], "name") ?? "")
        {
            Options = context.OptionList(mapping["options"], "options"),
            Preference = PreferenceReader.Read(mapping["prefers"], path + ".preference", context),
            Attitudes = ReadAttitudes(mapping["attitudes"], index, path, context),
            View = ReadView(mapping["sees"], path + ".view", context),
            Stance = ReadStance(mapping["stance"], path + ".stance", context),
            Note = context.Nodes.Text(mapping["note"], "note"),
            Provenance = ProvenanceReader.Read(mapping, context.Nodes, EvidenceNoteKey),
        };
    }

    // Whoever is not named is indifferent to it; it is devoted to itself unless it says otherwise.
    private static int[]? ReadAttitudes(SourceNode? node, int self, string path, ReadingContext context)
    {
        if (context.Nodes.Mapping(node, "attitudes") is not { } mapping)
        {
            return null;
        }

        context.Nodes.Place(path + ".attitudes", mapping);
        var attitudes = new int[context.Makers.Count];
        attitudes[self] = 1;
        foreach (var entry in mapping.Entries)
        {
            if (context.Maker(entry.Key) is { } maker)
            {
                attitudes[maker] = context.Nodes.Whole(entry.Value, "attitude", -1, 1) ?? 0;
            }
        }

        return attitudes;
    }

    private static Stance? ReadStance(SourceNode? node, string path, ReadingContext context)
    {
        if (context.Nodes.Mapping(node, "stance") is not { } mapping)
        {
            return null;
        }

        context.Nodes.Place(path, mapping);
        context.Nodes.CheckKeys(mapping, "stance", StanceKeys);
        foreach (var key in StanceKeys.Take(2).Where(key => mapping[key] is null))
        {
            context.Log.Add(FormatMessages.Missing(mapping, $"\"{key}\"", "a stance has a position (what it asks for) and a fallback (what it does if refused)"));
        }

        return new Stance(Combination(mapping["position"], "position", context), Combination(mapping["fallback"], "fallback", context))
        {
            Doubts = [.. context.Nodes.Items(mapping["doubts"], "doubts").Select(item => context.Maker(context.Nodes.Scalar(item, "doubts"))).OfType<int>()],
            Provenance = context.Provenance(mapping),
        };
    }

    private static StatePattern Combination(SourceNode? node, string what, ReadingContext context) =>
        context.Nodes.Scalar(node, what) is { } scalar && StateFormulas.ReadCombination(scalar, context.Options, context.Log) is { } pattern ? pattern : default;

    private static MakerView? ReadView(SourceNode? node, string path, ReadingContext context)
    {
        if (context.Nodes.Mapping(node, "sees") is not { } mapping)
        {
            return null;
        }

        context.Nodes.Place(path, mapping);
        context.Nodes.CheckKeys(mapping, "sees", ViewKeys);
        var preferences = new SortedDictionary<int, Preference>();
        foreach (var entry in context.Nodes.Mapping(mapping["preferences"], "preferences")?.Entries ?? [])
        {
            if (context.Maker(entry.Key) is { } maker)
            {
                preferences[maker] = PreferenceReader.Read(entry.Value, string.Create(CultureInfo.InvariantCulture, $"{path}.preferences[{maker}]"), context);
            }
        }

        return new MakerView
        {
            Preferences = preferences,
            UnseenOptions = context.OptionList(mapping["unseenOptions"], "unseenOptions"),
            Unseen = InfeasibleReader.Read(mapping["impossible"], path + ".unseen", context),
        };
    }
}
