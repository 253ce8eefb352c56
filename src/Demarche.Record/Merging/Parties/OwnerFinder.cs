namespace Demarche.Record.Merging.Parties;

/// <summary>Finds whose name it is, where a telling gives no more than a name that several could have.</summary>
internal static class OwnerFinder
{
    /// <summary>The owner of the name.</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="candidates">Who could be meant.</param>
    /// <returns>The one that enough speaks for, and clearly more than for any other; else null.</returns>
    internal static PartyCluster? Find(PartyTelling telling, IEnumerable<PartyCluster> candidates)
    {
        var company = new Company();
        company.Add(telling);
        var days = ToldDays.None.With(telling.Day);
        PartyCluster? best = null;
        var (first, second) = (double.MinValue, double.MinValue);
        foreach (var candidate in candidates)
        {
            if (!Likelihood.IsExcluded(telling.Facts, () => company, candidate.Facts, () => candidate.Company))
            {
                var support = Likelihood.Support(telling.Facts, company, days, candidate.Facts, candidate.Company, candidate.Days);
                (best, first, second) = support > first ? (candidate, support, first) : (best, first, Math.Max(second, support));
            }
        }

        return first >= Likelihood.LeastForLone && first - second >= Likelihood.LeastAhead ? best : null;
    }
}
