using System.Globalization;

namespace Demarche.Record.Merging.Contests;

/// <summary>Numbers of people for a person to read.</summary>
internal static class TollText
{
    /// <summary>For example "12", "at least 12", "up to 12" or "10 to 14".</summary>
    internal static string Of(int low, int? high) => (low, high) switch
    {
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"at least {low}"),
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"up to {high}"),
        _ when low == high => low.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
    };
}
