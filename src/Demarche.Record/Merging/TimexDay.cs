using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Merging;

/// <summary>Takes TIMEX3 values for days.</summary>
internal static class TimexDay
{
    /// <summary>The first day of a value.</summary>
    /// <param name="value">A TIMEX3 value, or null.</param>
    /// <returns>Its first day; null where it tells none, as "XXXX-WXX-5" or "PAST_REF".</returns>
    internal static LocalDate? Of(string? value) => value switch
    {
        { Length: >= 10 } when LocalDatePattern.Iso.Parse(value[..10]) is { Success: true } day => day.Value,
        { Length: 7 } when YearMonthPattern.Iso.Parse(value) is { Success: true } month => month.Value.OnDayOfMonth(1),
        { Length: 4 } when int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year > 0 => new LocalDate(year, 1, 1),
        _ => null,
    };
}
