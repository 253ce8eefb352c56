using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Web.Components;

/// <summary>Days for people.</summary>
public static class DayText
{
    /// <summary>A day in the order that every reader takes the same way.</summary>
    /// <param name="day">The day.</param>
    /// <returns>For example "24 Jun 2016".</returns>
    public static string Of(LocalDate day) => day.ToString("d MMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>A day out of an address, as <c>2016-06-24</c>.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The day; null where it is none.</returns>
    public static LocalDate? Read(string? text) => LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var day } ? day : null;
}
