using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>Reads a moment as metadata states it: the forms of ISO 8601 and RFC 2822, and days in words.</summary>
internal static class StatedTime
{
    private const int LongestValue = 140;

    /// <summary>Reads a value.</summary>
    /// <param name="value">For example "2023-03-15T06:40:00+0100" or "Wed, 15 Mar 2023 06:40:00 GMT".</param>
    /// <returns>The day as stated in its own zone, with the moment where time and zone are stated; null where there is no day.</returns>
    internal static PublicationTime? Parse(string? value)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > LongestValue || DayText.Find(text) is not { } day)
        {
            return null;
        }

        if (day.Year < 1970)
        {
            return null;
        }

        return ClockOf(text) is { } clock && OffsetOf(text) is { } offset
            ? new PublicationTime(day, day.At(clock).WithOffset(offset))
            : new PublicationTime(day);
    }

    // The first hh:mm, with seconds and a mark of the half day where they follow.
    private static LocalTime? ClockOf(string text)
    {
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon > 0 && colon + 2 < text.Length; colon = text.IndexOf(':', colon + 1))
        {
            var start = colon;
            while (start > 0 && colon - start < 2 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }

            if (start == colon || Number(text, start, colon) is not { } hour || Number(text, colon + 1, colon + 3) is not { } minute || minute > 59)
            {
                continue;
            }

            var hasSeconds = colon + 5 < text.Length && text[colon + 3] == ':' && Number(text, colon + 4, colon + 6) is < 60;
            var second = hasSeconds ? Number(text, colon + 4, colon + 6)!.Value : 0;
            hour = OnClock(hour, text.AsSpan(colon + (hasSeconds ? 6 : 3)).TrimStart());
            return hour < 24 ? new LocalTime(hour, minute, second) : null;
        }

        return null;
    }

    private static int OnClock(int hour, ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("p.m", StringComparison.OrdinalIgnoreCase))
        {
            return hour < 12 ? hour + 12 : hour;
        }

        var isMorning = rest.StartsWith("am", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("a.m", StringComparison.OrdinalIgnoreCase);
        return isMorning && hour == 12 ? 0 : hour;
    }

    private static Offset? OffsetOf(string text)
    {
        if (text.EndsWith('Z') || text.EndsWith("GMT", StringComparison.OrdinalIgnoreCase) || text.EndsWith("UTC", StringComparison.OrdinalIgnoreCase))
        {
            return Offset.Zero;
        }

        var sign = text.LastIndexOfAny(['+', '-']);
        if (sign < 0 || text.IndexOf(':', StringComparison.Ordinal) > sign || text.IndexOf(':', StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var digits = text[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        digits = digits.Length == 2 ? digits + "00" : digits;
        var parsed = digits.Length == 4 ? OffsetPattern.CreateWithInvariantCulture("+HHmm").Parse(text[sign] + digits) : null;
        return parsed is { Success: true } ? parsed.Value : null;
    }

    private static int? Number(string text, int start, int end) =>
        end <= text.Length && int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
