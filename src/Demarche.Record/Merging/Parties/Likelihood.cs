namespace Demarche.Record.Merging.Parties;

/// <summary>How much speaks for two parties of like names being one. The numbers were chosen on the half of the gold that is for tuning.</summary>
internal static class Likelihood
{
    /// <summary>From this company on, another state is taken for a slip of reading.</summary>
    internal const double CompanyAcrossStates = 1.5;

    /// <summary>What must speak for a name that is only possibly the same.</summary>
    internal const double LeastForPossible = 1.5;

    /// <summary>What must speak for a last name alone.</summary>
    internal const double LeastForLone = 1.5;

    /// <summary>By how much the best owner of a name must be ahead of the next.</summary>
    internal const double LeastAhead = 1;

    private const int Near = 30;
    private const int SameYear = 365;
    private const int Far = 5 * 365;

    /// <summary>What speaks for it, in points.</summary>
    internal static double Support(PartyFacts one, Company oneCompany, ToldDays oneDays, PartyFacts other, Company otherCompany, ToldDays otherDays) =>
        (one.SharesOffice(other) ? 2 : 0)
        + (one.States.Overlaps(other.States) ? 1 : 0)
        + (one.Roles.Overlaps(other.Roles) ? 0.5 : 0)
        + (one.Constituencies.Overlaps(other.Constituencies) ? 2 : 0)
        + oneCompany.LikenessTo(otherCompany)
        + OfDays(oneDays, otherDays);

    /// <summary>Whether it is out of the question: the facts exclude each other, or name two states and no company says otherwise.</summary>
    internal static bool IsExcluded(PartyFacts one, Func<Company> oneCompany, PartyFacts other, Func<Company> otherCompany) =>
        one.Excludes(other)
        || (one.IsForeignTo(other) && !one.SharesOffice(other) && oneCompany().LikenessTo(otherCompany()) < CompanyAcrossStates);

    private static double OfDays(ToldDays one, ToldDays other)
    {
        var gap = one.First is { } first && one.Last is { } last && other is { First: { } otherFirst, Last: { } otherLast }
            ? Math.Max(0, Math.Max(NodaTime.Period.DaysBetween(last, otherFirst), NodaTime.Period.DaysBetween(otherLast, first)))
            : (int?)null;
        return gap switch
        {
            null => 0,
            <= Near => 1,
            <= SameYear => 0.5,
            > Far => -1,
            _ => 0,
        };
    }
}
