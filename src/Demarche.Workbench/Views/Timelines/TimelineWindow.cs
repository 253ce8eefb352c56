using NodaTime;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>Moves and zooms the stretch of time that a timeline shows.</summary>
public static class TimelineWindow
{
    /// <summary>The middle half of a stretch; never less than a week.</summary>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day.</param>
    /// <returns>The first and the last day.</returns>
    public static (LocalDate From, LocalDate To) In(LocalDate from, LocalDate to)
    {
        var days = Length(from, to);
        return days < 14 ? (from, to) : (from.PlusDays(days / 4), to.PlusDays(-(days / 4)));
    }

    /// <summary>Twice a stretch, as much on both sides; never more than two hundred years.</summary>
    /// <inheritdoc cref="In"/>
    public static (LocalDate From, LocalDate To) Out(LocalDate from, LocalDate to)
    {
        var days = Length(from, to);
        return days > 36500 ? (from, to) : (from.PlusDays(-Math.Max(days / 2, 1)), to.PlusDays(Math.Max(days / 2, 1)));
    }

    /// <summary>The stretch half its length earlier.</summary>
    /// <inheritdoc cref="In"/>
    public static (LocalDate From, LocalDate To) Earlier(LocalDate from, LocalDate to) => Moved(from, to, -Math.Max(Length(from, to) / 2, 1));

    /// <summary>The stretch half its length later.</summary>
    /// <inheritdoc cref="In"/>
    public static (LocalDate From, LocalDate To) Later(LocalDate from, LocalDate to) => Moved(from, to, Math.Max(Length(from, to) / 2, 1));

    /// <summary>How dense lanes of a stretch are counted: some thirty to a hundred stretches.</summary>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day.</param>
    /// <returns>The unit.</returns>
    public static TimelineUnit UnitOf(LocalDate from, LocalDate to) => Length(from, to) switch
    {
        <= 100 => TimelineUnit.Day,
        <= 700 => TimelineUnit.Week,
        <= 3000 => TimelineUnit.Month,
        <= 9000 => TimelineUnit.Quarter,
        _ => TimelineUnit.Year,
    };

    /// <summary>The stretch of a unit that a day is in.</summary>
    /// <param name="day">The day.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>Its first and its last day, both included.</returns>
    public static (LocalDate From, LocalDate To) StretchOf(LocalDate day, TimelineUnit unit) => unit switch
    {
        TimelineUnit.Day => (day, day),
        TimelineUnit.Week => (day.PlusDays(1 - (int)day.DayOfWeek), day.PlusDays(7 - (int)day.DayOfWeek)),
        TimelineUnit.Month => Months(new LocalDate(day.Year, day.Month, 1), 1),
        TimelineUnit.Quarter => Months(new LocalDate(day.Year, day.Month - ((day.Month - 1) % 3), 1), 3),
        _ => Months(new LocalDate(day.Year, 1, 1), 12),
    };

    private static (LocalDate From, LocalDate To) Months(LocalDate first, int count) => (first, first.PlusMonths(count).PlusDays(-1));

    private static (LocalDate From, LocalDate To) Moved(LocalDate from, LocalDate to, int days) => (from.PlusDays(days), to.PlusDays(days));

    private static int Length(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) + 1;
}
