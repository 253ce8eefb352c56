using System.Globalization;
using Demarche.Reading.Pages.Text;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Reading.Pages;

/// <summary>Reads days and moments of publication as files write them.</summary>
internal static class PublicationTimeText
{
    private static readonly LocalDateTimePattern[] Local =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF"),
    ];

    /// <summary>Reads a day ("2016-06-24"), a date-time with or without offset (ISO 8601, with "T" or a space), or a date of a mail or feed ("Fri, 24 Jun 2016 10:00:00 GMT").</summary>
    /// <param name="text">The words.</param>
    /// <returns>The day, with its moment where an offset is stated; null where the words are none of these.</returns>
    internal static PublicationTime? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 64)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return new PublicationTime(day.Value);
        }

        return Iso(text) ?? OfMail(text);
    }

    private static PublicationTime? Iso(string text)
    {
        if (text.Length > 10 && text[10] is ' ' or 't')
        {
            text = text[..10] + "T" + text[11..].Replace(" ", "", StringComparison.Ordinal);
        }

        // "+0200" is "+02:00"; "10:00Z" has no seconds.
        if (text.Length > 16 && text[^5] is '+' or '-' && text[^3] != ':')
        {
            text = text[..^2] + ":" + text[^2..];
        }

        foreach (var pattern in Local)
        {
            if (pattern.Parse(text) is { Success: true } local)
            {
                return new PublicationTime(local.Value.Date);
            }
        }

        var zone = text.Length > 16 ? text.AsSpan(16).IndexOfAny('Z', '+', '-') : -1;
        if (zone == 0)
        {
            text = text[..16] + ":00" + text[16..];
        }

        return OffsetDateTimePattern.ExtendedIso.Parse(text.Replace('z', 'Z')) is { Success: true } moment ? new PublicationTime(moment.Value.Date, moment.Value) : null;
    }

    private static PublicationTime? OfMail(string text)
    {
        var space = text.LastIndexOf(' ');
        if (space > 0 && CalendarWords.Zone(text.AsSpan(space + 1)) is { } offset)
        {
            text = text[..space] + " " + OffsetPattern.CreateWithInvariantCulture("+HHmm").Format(offset);
        }

        string[] patterns = ["ddd, d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz", "d MMM yyyy HH:mm zzz", "ddd, d MMM yy HH:mm:ss zzz"];
        var colon = text.Length > 5 && text[^5] is '+' or '-' ? text[..^2] + ":" + text[^2..] : text;
        return DateTimeOffset.TryParseExact(colon, patterns, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment)
            ? new PublicationTime(LocalDate.FromDateTime(moment.DateTime), OffsetDateTime.FromDateTimeOffset(moment))
            : null;
    }
}
