using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads comparisons of two states (<c>3 &gt; 7</c>, <c>3 &gt;&gt; 7</c>, <c>3 = 7</c>, or keys with values) and degrees (<c>[3, 7, 0.8]</c>).</summary>
internal static class PairsReader
{
    private static readonly string[] Keys = ["better", "worse", "level", .. ProvenanceReader.Keys];

    /// <summary>Reads comparisons.</summary>
    internal static IReadOnlyList<StateComparison> Read(SourceNode body, string path, ReadingContext context)
    {
        var comparisons = new List<StateComparison>();
        foreach (var item in context.Nodes.Items(body, "pairs"))
        {
            if (ReadComparison(item, context) is { } comparison)
            {
                context.Nodes.Place(string.Create(CultureInfo.InvariantCulture, $"{path}.comparisons[{comparisons.Count}]"), item);
                comparisons.Add(comparison);
            }
        }

        return comparisons;
    }

    /// <summary>Reads degrees.</summary>
    internal static IReadOnlyList<StateDegree> ReadDegrees(SourceNode body, string path, ReadingContext context)
    {
        var degrees = new List<StateDegree>();
        foreach (var item in context.Nodes.Items(body, "degrees"))
        {
            context.Nodes.Place(string.Create(CultureInfo.InvariantCulture, $"{path}.degrees[{degrees.Count}]"), item);
            if (item is SourceSequence { Items: [SourceScalar { IsMissing: false } state, SourceScalar { IsMissing: false } other, SourceScalar degree] })
            {
                degrees.Add(new StateDegree(state.Text, other.Text, context.Nodes.Double(degree, "degree") ?? 0));
            }
            else
            {
                context.Log.Add(FormatMessages.WrongKind(item, "A degree", "a list of two states and a number, such as [3, 7, 0.8]"));
            }
        }

        return degrees;
    }

    /// <summary>Cuts a comparison in short form.</summary>
    /// <returns>The comparison, or null where the text is none.</returns>
    internal static StateComparison? Cut(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var level = words.Length == 3 ? LevelOf(words[1]) : null;
        return level is null ? null : new StateComparison(words[0], words[2]) { Level = level.Value };
    }

    private static int? LevelOf(string mark) => mark is "=" ? 0 : mark is ">" ? 1 : RankingReader.IsGap(mark) ? mark.Length : null;

    private static StateComparison? ReadComparison(SourceNode item, ReadingContext context)
    {
        if (item is SourceScalar { IsMissing: false } scalar)
        {
            if (Cut(scalar.Text) is { } cut)
            {
                return cut;
            }

            context.Log.Add(FormatMessages.BadComparison(scalar));
            return null;
        }

        if (context.Nodes.Mapping(item, "A comparison", "one such as \"3 > 7\", or keys with values") is not { } mapping)
        {
            return null;
        }

        context.Nodes.CheckKeys(mapping, "A comparison", Keys);
        foreach (var key in Keys.Take(2).Where(key => mapping[key] is null))
        {
            context.Log.Add(FormatMessages.Missing(mapping, $"\"{key}\"", "a comparison has better and worse"));
        }

        return new StateComparison(context.Nodes.Text(mapping["better"], "better") ?? "", context.Nodes.Text(mapping["worse"], "worse") ?? "")
        {
            Level = context.Nodes.Whole(mapping["level"], "level", 0, StatementsReader.StrongestLevel) ?? 1,
            Provenance = context.Provenance(mapping),
        };
    }
}
