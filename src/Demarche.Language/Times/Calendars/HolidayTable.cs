using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Demarche.Language.Times.Calendars;

/// <summary>Holidays and fixed international days with the rule that places each in a year.</summary>
internal sealed class HolidayTable
{
    private readonly ImmutableArray<(string[] Rule, string[] Names)> _days;

    private HolidayTable(ImmutableArray<(string[] Rule, string[] Names)> days) => _days = days;

    /// <summary>Reads the data file.</summary>
    /// <param name="text">Lines "rule: name ; name".</param>
    /// <returns>The table.</returns>
    internal static HolidayTable Read(string text)
    {
        var days = ImmutableArray.CreateBuilder<(string[], string[])>();
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
            {
                days.Add((line[..colon].Split(' '), line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries)));
            }
        }

        return new HolidayTable(days.ToImmutable());
    }

    /// <summary>A rule that reads the names.</summary>
    /// <returns>Text as in a rule file.</returns>
    internal string Rules()
    {
        var text = new StringBuilder("\nmacro holiday = ");
        for (var index = 0; index < _days.Length; index++)
        {
            foreach (var name in _days[index].Names)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name} {{holiday={index}}} | ");
            }
        }

        text.Length -= 3;
        return text.Append("""

            rule holiday holiday if=capital
              @holiday
              @holiday [,] YEAR
              @holiday of YEAR
              REL @holiday
              @holiday PART

            """.ReplaceLineEndings("\n").Replace("            ", "", StringComparison.Ordinal)).ToString();
    }

    /// <summary>The day of a holiday in a year.</summary>
    /// <param name="holiday">Its index.</param>
    /// <param name="year">The year, 1 to 9000.</param>
    /// <returns>The days, first and the day after the last; null where it cannot be placed.</returns>
    internal (LocalDate From, LocalDate To)? InYear(int holiday, int year)
    {
        var rule = _days[holiday].Rule;
        var numbers = rule[1..].Select(static word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        var from = rule[0] switch
        {
            "fixed" or "days" => new LocalDate(year, numbers[0], numbers[1]),
            "nth" => Nth(year, numbers[0], numbers[1], numbers[2]),
            "easter" => Easter(year).PlusDays(numbers[0]),
            "orthodox" => OrthodoxEaster(year).PlusDays(numbers[0]),
            "islamic" => InCalendar(CalendarSystem.IslamicBcl, year, numbers[0], numbers[1]),
            "hebrew" => InCalendar(CalendarSystem.HebrewCivil, year, numbers[0], numbers[1]),
            "persian" => InCalendar(CalendarSystem.PersianArithmetic, year, numbers[0], numbers[1]),
            "uselection" => Nth(year, 11, 1, 1).PlusDays(1),
            _ => (LocalDate?)null,
        };
        var length = rule[0] is "days" or "islamic" or "hebrew" && numbers.Length > 2 ? numbers[2] : 1;
        return from is { } day ? (day, day.PlusDays(length)) : null;
    }

    /// <summary>The n-th weekday of a month; the last for -1.</summary>
    private static LocalDate Nth(int year, int month, int weekday, int place)
    {
        if (place > 0)
        {
            var first = new LocalDate(year, month, 1);
            return first.PlusDays(((weekday - (int)first.DayOfWeek + 7) % 7) + ((place - 1) * 7));
        }

        var last = new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1);
        return last.PlusDays(-(((int)last.DayOfWeek - weekday + 7) % 7));
    }

    /// <summary>Easter Sunday in the western churches, by the Gregorian computus in its anonymous form (Nature, 1876).</summary>
    private static LocalDate Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * shift) + 114;
        return new LocalDate(year, sum / 31, (sum % 31) + 1);
    }

    /// <summary>Easter Sunday in the eastern churches: the Julian computus, as a day of the Gregorian calendar.</summary>
    private static LocalDate OrthodoxEaster(int year)
    {
        var epact = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % 7)) - epact + 34) % 7;
        var sum = epact + weekday + 114;
        return new LocalDate(year, sum / 31, (sum % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The first day in a year on which another calendar shows a month and day.</summary>
    private static LocalDate? InCalendar(CalendarSystem calendar, int year, int month, int day)
    {
        if (year is < 1600 or > 2400)
        {
            return null;
        }

        var first = new LocalDate(year, 1, 1).WithCalendar(calendar);
        for (var other = first.Year; other <= first.Year + 1; other++)
        {
            var date = new LocalDate(other, month, day, calendar).WithCalendar(CalendarSystem.Iso);
            if (date.Year == year)
            {
                return date;
            }
        }

        return null;
    }
}
