using System.Globalization;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Calendars;

/// <summary>What TIMEX3 and the calendar make of units.</summary>
internal static class Units
{
    /// <summary>The kind of calendar piece that a unit names.</summary>
    internal static TimePrecision Precision(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => TimePrecision.Second,
        TimeUnit.Minute => TimePrecision.Minute,
        TimeUnit.Hour => TimePrecision.Hour,
        TimeUnit.Day => TimePrecision.Day,
        TimeUnit.Week or TimeUnit.Fortnight => TimePrecision.Week,
        TimeUnit.Weekend => TimePrecision.Weekend,
        TimeUnit.Month => TimePrecision.Month,
        TimeUnit.Quarter => TimePrecision.Quarter,
        TimeUnit.Year => TimePrecision.Year,
        TimeUnit.Decade => TimePrecision.Decade,
        TimeUnit.Century => TimePrecision.Century,
        _ => TimePrecision.Millennium,
    };

    /// <summary>The TIMEX3 value of a length.</summary>
    /// <param name="count">How many units, in figures, or "X".</param>
    /// <param name="unit">The unit.</param>
    /// <returns>For example "P3W", "PT48H", "PXY".</returns>
    internal static string Length(string count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Fortnight => Multiple(count, 2, "W"),
        TimeUnit.Weekend => Multiple(count, 2, "D"),
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Quarter => Multiple(count, 3, "M"),
        TimeUnit.Year => $"P{count}Y",
        TimeUnit.Decade => Multiple(count, 10, "Y"),
        TimeUnit.Century => Multiple(count, 100, "Y"),
        _ => Multiple(count, 1000, "Y"),
    };

    /// <summary>The underspecified TIMEX3 value of a piece of the calendar.</summary>
    internal static string Unknown(TimePrecision precision) => precision switch
    {
        TimePrecision.Week => "XXXX-WXX",
        TimePrecision.Weekend => "XXXX-WXX-WE",
        TimePrecision.Month => "XXXX-XX",
        TimePrecision.Quarter => "XXXX-QX",
        TimePrecision.Half => "XXXX-HX",
        TimePrecision.Year => "XXXX",
        TimePrecision.Decade => "XXX",
        TimePrecision.Century => "XX",
        TimePrecision.Hour => "XXXX-XX-XXTXX",
        TimePrecision.Minute => "XXXX-XX-XXTXX:XX",
        _ => "XXXX-XX-XX",
    };

    private static string Multiple(string count, int factor, string unit)
    {
        if (!decimal.TryParse(count, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return factor is 2 or 3 ? "PX" + unit : "PX" + (factor == 10 ? "DE" : factor == 100 ? "CE" : unit);
        }

        return string.Create(CultureInfo.InvariantCulture, $"P{number * factor:0.#}{unit}");
    }
}
