using System.Collections.Immutable;

namespace Demarche.Record.Decisions.Agreement;

/// <summary>
/// Precision of what the machine read, by kind and confidence, from the decisions so far. It speaks of the findings that people looked at; where
/// these were chosen because they were uncertain, the record as a whole is better than this.
/// </summary>
/// <param name="Rows">All together first, then each kind, then each kind by confidence; without rows that nobody judged.</param>
public sealed record PrecisionTable(ImmutableArray<PrecisionRow> Rows)
{
    private static readonly ImmutableArray<double> Edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

    /// <summary>Counts.</summary>
    /// <param name="judged">What coders made of findings; those added by hand do not count.</param>
    /// <returns>The table.</returns>
    public static PrecisionTable Of(IEnumerable<JudgedFinding> judged)
    {
        var read = judged.Where(finding => finding.Confidence is not null).ToList();
        var parts = read.GroupBy(finding => finding.Part).OrderBy(group => group.Key).ToList();
        return new PrecisionTable(
        [
            .. new[] { Row(null, null, null, read) }
                .Concat(parts.Select(group => Row(group.Key, null, null, [.. group])))
                .Concat(parts.SelectMany(group => Bands(group.Key, [.. group])))
                .Where(row => row.Count + row.Disputed > 0),
        ]);
    }

    private static IEnumerable<PrecisionRow> Bands(FindingKind part, List<JudgedFinding> findings) =>
        Edges.Zip(Edges.Skip(1)).Select(band => Row(
            part,
            band.First,
            band.Second,
            [.. findings.Where(finding => finding.Confidence >= band.First && (finding.Confidence < band.Second || band.Second >= 1))]));

    private static PrecisionRow Row(FindingKind? part, double? from, double? to, List<JudgedFinding> findings)
    {
        var agreed = findings.Select(Agreed).ToList();
        return new PrecisionRow(
            part,
            from,
            to,
            agreed.Count(value => value is "right"),
            agreed.Count(value => value is not ("right" or "wrong" or null)),
            agreed.Count(value => value is "wrong"),
            agreed.Count(value => value is null));
    }

    private static string? Agreed(JudgedFinding finding)
    {
        var values = finding.Verdicts.Values.Select(verdict => verdict.Value).Distinct(StringComparer.Ordinal).ToList();
        return values is [var one] ? one : null;
    }
}
