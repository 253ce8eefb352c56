using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads a preference in whichever form it is written.</summary>
internal static class PreferenceReader
{
    private static readonly string[] Forms = ["statements", "ranking", "weights", "pairs", "fuzzy", "probabilistic"];

    private static readonly string[] Keys = [.. Forms, "rule", "indifferentTo", "others", "threshold", .. ProvenanceReader.Keys];

    /// <summary>Reads a preference.</summary>
    /// <param name="node">What stands there, or null: then nothing is known.</param>
    /// <param name="path">Where it stands in the model.</param>
    /// <param name="context">Names and log.</param>
    internal static Preference Read(SourceNode? node, string path, ReadingContext context)
    {
        if (node is null or SourceScalar { Text: "unknown" })
        {
            return PairwisePreference.AllUnknown;
        }

        context.Nodes.Place(path, node);
        if (context.Nodes.Mapping(node, "A preference", "keys with values, or the word unknown") is not { } mapping)
        {
            return PairwisePreference.AllUnknown;
        }

        context.Nodes.CheckKeys(mapping, "A preference", Keys);
        var given = Forms.Where(form => mapping[form] is not null).ToList();
        if (given.Count != 1)
        {
            context.Log.Add(given.Count == 0 ? FormatMessages.NoPreference(mapping, Forms) : FormatMessages.SeveralPreferences(mapping, given));
            return PairwisePreference.AllUnknown;
        }

        return ReadForm(mapping, given[0], path, context) with { Provenance = context.Provenance(mapping) };
    }

    private static Preference ReadForm(SourceMapping mapping, string form, string path, ReadingContext context)
    {
        var body = mapping[form]!;
        switch (form)
        {
            case "statements":
                return new StatementPreference(
                    StatementsReader.Read(body, path, context),
                    context.Nodes.Word(mapping["rule"], "rule", FormatWords.Rules) ?? StatementRule.Prioritised)
                {
                    IndifferentTo = context.OptionList(mapping["indifferentTo"], "indifferentTo"),
                };
            case "ranking":
                return new RankingPreference(RankingReader.Read(body, path, context));
            case "weights":
                return new OptionWeightPreference(ReadWeights(body, context));
            case "pairs":
                return new PairwisePreference(PairsReader.Read(body, path, context)) { OthersAreTied = ReadOthers(mapping["others"], context) };
            default:
                var threshold = context.Nodes.Double(mapping["threshold"], "threshold");
                if (mapping["threshold"] is null)
                {
                    context.Log.Add(FormatMessages.Missing(mapping, "The threshold", "write threshold: and the degree from which a move is an improvement"));
                }

                var degrees = PairsReader.ReadDegrees(body, path, context);
                return form is "fuzzy" ? new FuzzyPreference(degrees, threshold ?? 1) : new ProbabilisticPreference(degrees, threshold ?? 0);
        }
    }

    private static decimal[] ReadWeights(SourceNode body, ReadingContext context)
    {
        if (body is SourceSequence list)
        {
            return [.. list.Items.Select(item => context.Nodes.Decimal(item, "weight") ?? 0)];
        }

        var weights = new decimal[context.Options.Count];
        foreach (var entry in context.Nodes.Mapping(body, "weights", "options with numbers")?.Entries ?? [])
        {
            if (context.Option(entry.Key, "An option") is { } option)
            {
                weights[option] = context.Nodes.Decimal(entry.Value, "weight") ?? 0;
            }
        }

        return weights;
    }

    private static bool ReadOthers(SourceNode? node, ReadingContext context)
    {
        var others = context.Nodes.Scalar(node, "others");
        if (others is not null and not { Text: "tied" or "unknown" })
        {
            context.Log.Add(FormatMessages.BadValue(others, "word for the other pairs", "tied or unknown"));
        }

        return others is { Text: "tied" };
    }
}
