using NodaTime;

namespace Demarche.Reading.Pages.Text;

/// <summary>A day as a dateline or a posting line states it: the year may be left out.</summary>
/// <param name="Year">The year, or null where it is not stated.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; together with month and year an existing day.</param>
public readonly record struct StatedDay(int? Year, int Month, int Day)
{
    /// <summary>The day, where the year is stated.</summary>
    /// <returns>The day, or null where the year is left out.</returns>
    public LocalDate? ToLocalDate() => Year is { } year ? new LocalDate(year, Month, Day) : null;

    /// <summary>The day, in the year that brings it nearest to another where no year is stated.</summary>
    /// <param name="day">A day near which the story was filed, for example the publication day.</param>
    /// <returns>The day; 29 February falls on 28 February of a year without it.</returns>
    public LocalDate Near(LocalDate day)
    {
        if (ToLocalDate() is { } stated)
        {
            return stated;
        }

        var (month, wanted) = (Month, Day);
        return Enumerable.Range(day.Year - 1, 3)
            .Where(year => year is >= 1 and <= 9999)
            .Select(year => new LocalDate(year, month, Math.Min(wanted, CalendarSystem.Iso.GetDaysInMonth(year, month))))
            .MinBy(candidate => Math.Abs(Period.DaysBetween(day, candidate)));
    }

    /// <summary>Makes a day where there is such a day.</summary>
    /// <param name="year">The year, or null.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The day, or null where the calendar has none such, or the year is not one of 1000 to 2999.</returns>
    internal static StatedDay? Of(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is null or (>= 1000 and <= 2999)
            && day <= CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month)
            ? new StatedDay(year, month, day)
            : null;
}
