using Demarche.Language.Times.Context;
using NodaTime;

namespace Demarche.Language.Times.Calendars;

/// <summary>Finds the year of a date that is told without one.</summary>
internal static class YearSearch
{
    private const int Years = 9;

    /// <summary>The one of a date's returns that lies as told.</summary>
    /// <param name="make">The date in a year, or null where the year has none.</param>
    /// <param name="now">The anchor, as a piece of the same kind.</param>
    /// <param name="direction">On which side; the nearest where unknown.</param>
    /// <param name="isStrict">Whether the anchor's own piece is left out ("last", "next").</param>
    /// <returns>The date, or null where no near year has it.</returns>
    internal static CalendarSpan? Find(Func<int, CalendarSpan?> make, CalendarSpan now, Direction direction, bool isStrict)
    {
        CalendarSpan? best = null;
        for (var year = Math.Max(2, now.From.Year - Years); year <= now.From.Year + Years; year++)
        {
            if (make(year) is { } span && Fits(span, now, direction, isStrict)
                && (best is not { } other || Distance(span, now) < Distance(other, now)))
            {
                best = span;
            }
        }

        return best;
    }

    private static bool Fits(CalendarSpan span, CalendarSpan now, Direction direction, bool isStrict) => direction switch
    {
        Direction.Past => isStrict ? span.From < now.From : span.From <= now.From,
        Direction.Future => isStrict ? span.From > now.From : span.From >= now.From,
        _ => true,
    };

    private static int Distance(CalendarSpan span, CalendarSpan now) => Math.Abs(Period.DaysBetween(now.From, span.From));
}
