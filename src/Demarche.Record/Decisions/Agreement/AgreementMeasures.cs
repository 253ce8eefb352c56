namespace Demarche.Record.Decisions.Agreement;

/// <summary>How far coders agree beyond chance. 1 is full agreement, 0 what chance would give; below 0 they disagree more than chance would have them.</summary>
public static class AgreementMeasures
{
    /// <summary>
    /// Krippendorff's alpha for nominal values, any number of coders, values may be missing (K. Krippendorff, Content Analysis, chapter on
    /// reliability): 1 less observed over expected disagreement of all pairs of values within units.
    /// </summary>
    /// <param name="units">The values that coders gave to each unit; a unit with fewer than two says nothing.</param>
    /// <returns>Alpha; null where no unit has two values, or all values are the same, so that chance cannot be told from agreement.</returns>
    public static double? Alpha(IEnumerable<IReadOnlyCollection<string>> units)
    {
        var totals = new Dictionary<string, double>(StringComparer.Ordinal);
        var (count, observed) = (0.0, 0.0);
        foreach (var unit in units.Where(unit => unit.Count > 1))
        {
            count += unit.Count;
            foreach (var (value, times) in unit.CountBy(value => value, StringComparer.Ordinal))
            {
                totals[value] = totals.GetValueOrDefault(value) + times;
                observed += (double)times * (unit.Count - times) / (unit.Count - 1);
            }
        }

        var expected = totals.Values.Sum(total => total * (count - total)) / (count - 1);
        return expected > 0 ? 1 - (observed / expected) : null;
    }

    /// <summary>Cohen's kappa for two coders (J. Cohen, Educational and Psychological Measurement 20, 1960).</summary>
    /// <param name="pairs">The values of both, for each unit that both judged.</param>
    /// <returns>Kappa; null where there is no unit, or chance alone would have them agree on all.</returns>
    public static double? Kappa(IReadOnlyCollection<(string One, string Other)> pairs)
    {
        if (pairs.Count is 0)
        {
            return null;
        }

        var others = pairs.CountBy(pair => pair.Other, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var chance = pairs.CountBy(pair => pair.One, StringComparer.Ordinal).Sum(one => (double)one.Value * others.GetValueOrDefault(one.Key)) / ((double)pairs.Count * pairs.Count);
        var agreed = (double)pairs.Count(pair => string.Equals(pair.One, pair.Other, StringComparison.Ordinal)) / pairs.Count;
        return chance < 1 ? (agreed - chance) / (1 - chance) : null;
    }
}
