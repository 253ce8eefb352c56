using System.Globalization;

namespace Demarche.Record.Origins;

/// <summary>Knows the captions of a series of pictures that were run together into one line: they count "1 of 12", "2 of 12".</summary>
internal static class PictureSeries
{
    // Twice may be chance in a long line.
    private const int LeastCounters = 3;

    /// <summary>Whether a line is a series of captions.</summary>
    /// <param name="line">A line of a text.</param>
    /// <returns>True where three counters of it count up to the same number.</returns>
    internal static bool Is(ReadOnlySpan<char> line)
    {
        List<int>? totals = null;
        for (var at = 1; at + 4 < line.Length; at++)
        {
            if (line[at] is ' ' && char.IsAsciiDigit(line[at - 1]) && line[at..].StartsWith(" of ") && Number(line[(at + 4)..]) is { } total)
            {
                (totals ??= []).Add(total);
            }
        }

        return totals is not null && totals.CountBy(total => total).Any(count => count.Value >= LeastCounters);
    }

    private static int? Number(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(length < 0 ? text : text[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
