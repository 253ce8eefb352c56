using System.Globalization;
using NodaTime;

namespace Demarche.Web.Components;

/// <summary>Days for people.</summary>
public static class DayText
{
    /// <summary>A day in the order that every reader takes the same way.</summary>
    /// <param name="day">The day.</param>
    /// <returns>For example "24 Jun 2016".</returns>
    public static string Of(LocalDate day) => day.ToString("d MMM uuuu", CultureInfo.InvariantCulture);
}
