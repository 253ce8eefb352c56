using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads a ranking, best first: a state, a list of states that are tied, <c>&gt;&gt;</c> for "greatly preferred to what follows", or keys with values.</summary>
internal static class RankingReader
{
    private static readonly string[] Keys = ["states", "level", .. ProvenanceReader.Keys];

    /// <summary>Reads the tiers.</summary>
    internal static IReadOnlyList<RankingTier> Read(SourceNode body, string path, ReadingContext context)
    {
        var tiers = new List<RankingTier>();
        foreach (var item in context.Nodes.Items(body, "ranking"))
        {
            if (item is SourceScalar mark && IsGap(mark.Text))
            {
                AddGap(tiers, mark, context);
                continue;
            }

            context.Nodes.Place(string.Create(CultureInfo.InvariantCulture, $"{path}.tiers[{tiers.Count}]"), item);
            tiers.Add(ReadTier(item, context));
        }

        return tiers;
    }

    /// <summary>Whether a word is a mark between tiers: two to seven greater-than signs.</summary>
    internal static bool IsGap(string text) => text.Length is >= 2 and <= StatementsReader.StrongestLevel && text.AsSpan().IndexOfAnyExcept('>') < 0;

    private static void AddGap(List<RankingTier> tiers, SourceScalar mark, ReadingContext context)
    {
        if (tiers.Count == 0)
        {
            context.Log.Add(FormatMessages.Missing(mark, "A state before it", "a mark of strength stands between two states"));
            return;
        }

        tiers[^1] = tiers[^1] with { GapLevel = mark.Text.Length };
    }

    private static RankingTier ReadTier(SourceNode item, ReadingContext context)
    {
        switch (item)
        {
            case SourceScalar scalar:
                return new RankingTier([context.Nodes.Text(scalar, "A state") ?? ""]);
            case SourceSequence:
                return new RankingTier(context.Nodes.Texts(item, "tied states"));
        }

        var mapping = (SourceMapping)item;
        context.Nodes.CheckKeys(mapping, "A tier of a ranking", Keys);
        return new RankingTier(context.Nodes.Texts(mapping["states"], "states"))
        {
            GapLevel = context.Nodes.Whole(mapping["level"], "level", 1, StatementsReader.StrongestLevel) ?? 1,
            Provenance = context.Provenance(mapping),
        };
    }
}
