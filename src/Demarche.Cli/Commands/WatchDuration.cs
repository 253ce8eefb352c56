using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;

namespace Demarche.Cli.Commands;

/// <summary>Reads how often to do something, as it is typed.</summary>
internal static class WatchDuration
{
    private const int LongestDays = 20;

    /// <summary>Reads a duration such as 30s, 15m, 6h or 1d.</summary>
    /// <param name="result">What was typed.</param>
    /// <returns>The duration; null with an error where it is none, or not from one second to twenty days.</returns>
    internal static Duration? Parse(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (typed.Length > 1 && long.TryParse(typed.AsSpan(0, typed.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 10_000_000)
        {
            Duration? duration = typed[^1] switch
            {
                's' => Duration.FromSeconds(number),
                'm' => Duration.FromMinutes(number),
                'h' => Duration.FromHours(number),
                'd' => Duration.FromDays(number),
                _ => null,
            };
            if (duration >= Duration.FromSeconds(1) && duration <= Duration.FromDays(LongestDays))
            {
                return duration;
            }
        }

        result.AddError($"\"{typed}\" is not a time to wait; write it as 90s, 15m, 6h or 1d, from one second to twenty days.");
        return null;
    }
}
