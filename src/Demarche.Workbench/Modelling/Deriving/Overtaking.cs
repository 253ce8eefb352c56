using Demarche.Record.Merging.Positions;
using NodaTime;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Says which tellings a later one has overtaken.</summary>
internal static class Overtaking
{
    /// <summary>Members of one decision maker that differ within so many days are divided; further apart, the later has overtaken the earlier.</summary>
    internal const int SameTimeDays = 30;

    /// <summary>
    /// The stands of one decision maker on one initiative that still hold: a telling falls where the own side later told otherwise, the same member, or
    /// any other more than a month on. Tellings without a day overtake nothing and are overtaken by nothing.
    /// </summary>
    internal static IEnumerable<ToldStand> Standing(IReadOnlyList<ToldStand> told) => told.Where(stand => !told.Any(later => Overtakes(later, stand)));

    private static bool Overtakes(ToldStand later, ToldStand stand)
    {
        if (!later.IsOwnSide || later.Evidence.Day is not { } to || stand.Evidence.Day is not { } from || to <= from || (later.Side == stand.Side && later.Side is not StanceSide.Neither))
        {
            return false;
        }

        return !stand.IsOwnSide || string.Equals(later.Member, stand.Member, StringComparison.Ordinal) || Period.DaysBetween(from, to) > SameTimeDays;
    }
}
