using NodaTime;
using NodaTime.Text;

namespace Demarche.Web.Components;

/// <summary>Days in addresses and in the fields that people fill in: ISO 8601, as browsers write them.</summary>
public static class DayInput
{
    /// <summary>Understands a day.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The day; null where the text is none.</returns>
    public static LocalDate? Parse(string? text) => text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    /// <summary>Writes a day.</summary>
    /// <param name="day">The day, or null.</param>
    /// <returns>For example "2016-06-24"; null for none.</returns>
    public static string? Of(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
