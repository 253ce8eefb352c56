using System.Collections.Immutable;

namespace Demarche.Record.Decisions.Agreement;

/// <summary>How far coders agree in their decisions about findings.</summary>
/// <param name="Parts">By kind of finding, all together first.</param>
/// <param name="Pairs">By pairs of coders, in order of their names.</param>
public sealed record AgreementTable(ImmutableArray<PartAgreement> Parts, ImmutableArray<CoderPair> Pairs)
{
    /// <summary>The fewest findings from which a rate is worked out.</summary>
    public const int Least = 5;

    /// <summary>Works it out.</summary>
    /// <param name="judged">What coders made of findings; those of one coder alone do not count.</param>
    /// <returns>The table.</returns>
    public static AgreementTable Of(IEnumerable<JudgedFinding> judged)
    {
        var units = judged.Where(finding => finding.Verdicts.Count > 1).ToList();
        return new AgreementTable(
            [
                OfPart(null, units),
                .. units.GroupBy(unit => unit.Part).OrderBy(group => group.Key).Select(group => OfPart(group.Key, [.. group])),
            ],
            [.. PairsOf(units)]);
    }

    private static PartAgreement OfPart(FindingKind? part, List<JudgedFinding> units) => new(
        part,
        units.Count,
        units.Count(unit => Values(unit).Distinct(StringComparer.Ordinal).Count() is 1),
        units.Count < Least ? null : AgreementMeasures.Alpha(units.Select(unit => Values(unit))));

    private static IEnumerable<CoderPair> PairsOf(List<JudgedFinding> units)
    {
        var coders = units.SelectMany(unit => unit.Verdicts.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var (index, one) in coders.Index())
        {
            foreach (var other in coders.Skip(index + 1))
            {
                List<(string One, string Other)> pairs =
                    [.. units.Where(unit => unit.Verdicts.ContainsKey(one) && unit.Verdicts.ContainsKey(other)).Select(unit => (Value(unit, one), Value(unit, other)))];
                if (pairs.Count > 0)
                {
                    var agreed = pairs.Count(pair => string.Equals(pair.One, pair.Other, StringComparison.Ordinal));
                    yield return new CoderPair(one, other, pairs.Count, agreed, pairs.Count < Least ? null : AgreementMeasures.Kappa(pairs));
                }
            }
        }
    }

    private static IReadOnlyList<string> Values(JudgedFinding unit) => [.. unit.Verdicts.Values.Select(verdict => verdict.Value)];

    private static string Value(JudgedFinding unit, string coder) => unit.Verdicts[coder].Value;
}
