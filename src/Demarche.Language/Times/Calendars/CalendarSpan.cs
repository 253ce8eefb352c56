using System.Globalization;
using Demarche.Language.Times.Terms;
using NodaTime;
using NodaTime.Calendars;

namespace Demarche.Language.Times.Calendars;

/// <summary>A piece of the calendar that has a name: a year, a month, a week, a day ...</summary>
/// <param name="Precision">What kind of piece.</param>
/// <param name="From">Its first day.</param>
/// <param name="Tag">Which season, quarter or half it is; else 0.</param>
internal readonly record struct CalendarSpan(TimePrecision Precision, LocalDate From, int Tag = 0)
{
    private const int MonthsOfSeason = 3;

    /// <summary>The day after its last.</summary>
    internal LocalDate To => Precision switch
    {
        TimePrecision.Millennium => From.PlusYears(1000),
        TimePrecision.Century => From.PlusYears(100),
        TimePrecision.Decade => From.PlusYears(10),
        TimePrecision.Year => From.PlusYears(1),
        TimePrecision.Half => From.PlusMonths(6),
        TimePrecision.Season or TimePrecision.Quarter => From.PlusMonths(MonthsOfSeason),
        TimePrecision.Month => From.PlusMonths(1),
        TimePrecision.Week => From.PlusDays(7),
        TimePrecision.Weekend => From.PlusDays(2),
        _ => From.PlusDays(1),
    };

    /// <summary>Its TIMEX3 value.</summary>
    internal string Value => Precision switch
    {
        TimePrecision.Millennium => Text($"{From.Year / 1000:0}"),
        TimePrecision.Century => Text($"{From.Year / 100:00}"),
        TimePrecision.Decade => Text($"{From.Year / 10:000}"),
        TimePrecision.Year => Text($"{From.Year:0000}"),
        TimePrecision.Half => Text($"{From.Year:0000}-H{Tag}"),
        TimePrecision.Season => Text($"{From.Year:0000}-{SeasonCode((Season)Tag)}"),
        TimePrecision.Quarter => Text($"{From.Year:0000}-Q{Tag}"),
        TimePrecision.Month => Text($"{From.Year:0000}-{From.Month:00}"),
        TimePrecision.Week => WeekValue(From),
        TimePrecision.Weekend => WeekValue(From) + "-WE",
        _ => Text($"{From.Year:0000}-{From.Month:00}-{From.Day:00}"),
    };

    /// <summary>A day.</summary>
    internal static CalendarSpan Day(LocalDate day) => new(TimePrecision.Day, day);

    /// <summary>A month.</summary>
    internal static CalendarSpan Month(int year, int month) => new(TimePrecision.Month, new LocalDate(year, month, 1));

    /// <summary>A year.</summary>
    internal static CalendarSpan Year(int year) => new(TimePrecision.Year, new LocalDate(year, 1, 1));

    /// <summary>A quarter, 1 to 4.</summary>
    internal static CalendarSpan Quarter(int year, int quarter) =>
        new(TimePrecision.Quarter, new LocalDate(year, (quarter * 3) - 2, 1), quarter);

    /// <summary>A half of a year, 1 or 2.</summary>
    internal static CalendarSpan Half(int year, int half) => new(TimePrecision.Half, new LocalDate(year, (half * 6) - 5, 1), half);

    /// <summary>A season that begins in a year: northern spring on 1 March; in the south half a year later.</summary>
    internal static CalendarSpan Season(int year, Season season, bool isSouthern) =>
        new(TimePrecision.Season, new LocalDate(year, SeasonMonth(season, isSouthern), 1), (int)season);

    /// <summary>The piece of a kind that holds a day.</summary>
    /// <param name="precision">The kind.</param>
    /// <param name="day">The day.</param>
    /// <returns>The piece; the day itself for kinds finer than a day.</returns>
    internal static CalendarSpan Holding(TimePrecision precision, LocalDate day) => precision switch
    {
        TimePrecision.Millennium => new(precision, new LocalDate(Math.Max(1, day.Year / 1000 * 1000), 1, 1)),
        TimePrecision.Century => new(precision, new LocalDate(Math.Max(1, day.Year / 100 * 100), 1, 1)),
        TimePrecision.Decade => new(precision, new LocalDate(Math.Max(1, day.Year / 10 * 10), 1, 1)),
        TimePrecision.Year => Year(day.Year),
        TimePrecision.Half => Half(day.Year, day.Month <= 6 ? 1 : 2),
        TimePrecision.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        TimePrecision.Month => Month(day.Year, day.Month),
        TimePrecision.Week => new(precision, day.PlusDays(1 - (int)day.DayOfWeek)),
        TimePrecision.Weekend => new(precision, day.PlusDays(6 - (int)day.DayOfWeek)),
        _ => Day(day),
    };

    /// <summary>The piece of the same kind some steps on.</summary>
    /// <param name="steps">How many; negative for back.</param>
    /// <returns>The piece, or null where the calendar ends before.</returns>
    internal CalendarSpan? Plus(int steps)
    {
        var months = Precision switch
        {
            TimePrecision.Millennium => 12_000L,
            TimePrecision.Century => 1200L,
            TimePrecision.Decade => 120L,
            TimePrecision.Year or TimePrecision.Season => 12L,
            TimePrecision.Half => 6L,
            TimePrecision.Quarter => 3L,
            TimePrecision.Month => 1L,
            _ => 0L,
        } * steps;
        var days = Precision is TimePrecision.Week or TimePrecision.Weekend ? 7L * steps : months == 0 ? steps : 0L;
        if (Math.Abs(months) > 60_000 || Math.Abs(days) > 1_500_000 || From.Year + (months / 12) + (days / 365) is < 2 or > 9000)
        {
            return null;
        }

        var from = From.PlusMonths((int)months).PlusDays((int)days);
        return Precision switch
        {
            TimePrecision.Quarter => Quarter(from.Year, (from.Month + 2) / 3),
            TimePrecision.Half => Half(from.Year, from.Month <= 6 ? 1 : 2),
            _ => this with { From = from },
        };
    }

    /// <summary>The two letters TIMEX3 has for a season.</summary>
    internal static string SeasonCode(Season season) => season switch
    {
        Terms.Season.Spring => "SP",
        Terms.Season.Summer => "SU",
        Terms.Season.Autumn => "FA",
        _ => "WI",
    };

    private static int SeasonMonth(Season season, bool isSouthern) => (((int)season * MonthsOfSeason) + 2 + (isSouthern ? 6 : 0)) % 12 + 1;

    private static string WeekValue(LocalDate day) =>
        Text($"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
