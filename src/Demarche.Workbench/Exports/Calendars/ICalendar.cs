using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Exports.Calendars;

/// <summary>Writes what is due as iCalendar (RFC 5545): whole days, tentative, each with the words and addresses behind it.</summary>
internal static class ICalendar
{
    private const int LineBytes = 75;

    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    // Where no report behind it has a day; a moment is asked for by the standard, and there is no clock here.
    private static readonly LocalDate NoDay = new(1970, 1, 1);

    /// <summary>Writes the calendar.</summary>
    internal static void Write(Stream output, ExportSource source)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\r\n" };
        WriteLine(writer, "BEGIN:VCALENDAR");
        WriteLine(writer, "VERSION:2.0");
        WriteLine(writer, "PRODID:-//demarche//record//EN");
        WriteLine(writer, "CALSCALE:GREGORIAN");
        WriteLine(writer, "X-WR-CALNAME:What is due");
        foreach (var entry in DueEntries.Of(source))
        {
            Write(writer, source, entry);
        }

        WriteLine(writer, "END:VCALENDAR");
    }

    private static void Write(TextWriter writer, ExportSource source, DueEntry entry)
    {
        var cards = entry.Tellings.Select(telling => source.CardOf(telling.Report)).DistinctBy(card => card.Id).ToList();
        WriteLine(writer, "BEGIN:VEVENT");
        WriteLine(writer, $"UID:{entry.Id}@demarche");
        WriteLine(writer, $"DTSTAMP:{DayPattern.Format(cards.Select(card => card.Published).Max() ?? NoDay)}T000000Z");
        WriteLine(writer, $"DTSTART;VALUE=DATE:{DayPattern.Format(entry.First)}");
        WriteLine(writer, $"DTEND;VALUE=DATE:{DayPattern.Format(entry.End)}");
        WriteLine(writer, $"SUMMARY:{Escape(entry.Summary)}");
        WriteLine(writer, $"DESCRIPTION:{Escape(Describe(entry, cards))}");
        WriteLine(writer, $"CATEGORIES:{entry.Category}");
        WriteLine(writer, "STATUS:TENTATIVE");
        WriteLine(writer, "TRANSP:TRANSPARENT");
        if (entry.Place is { } place)
        {
            WriteLine(writer, $"LOCATION:{Escape(place)}");
        }

        if (cards.Select(card => card.Url).FirstOrDefault(url => Uri.IsWellFormedUriString(url, UriKind.Absolute)) is { } address)
        {
            WriteLine(writer, $"URL:{address}");
        }

        WriteLine(writer, "END:VEVENT");
    }

    private static string Describe(DueEntry entry, IEnumerable<ReportCard> cards) => string.Join('\n', Lines(entry, cards));

    private static IEnumerable<string> Lines(DueEntry entry, IEnumerable<ReportCard> cards)
    {
        if (entry.Words is { } words)
        {
            yield return $"\"{ExportText.OneLine(words)}\"";
        }

        foreach (var card in cards)
        {
            yield return string.Join(", ", new[] { card.Outlet, ExportText.Day(card.Published), card.Url }.OfType<string>());
        }

        yield return "Findings: " + string.Join(' ', entry.Tellings);
    }

    // RFC 5545, 3.3.11.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    // Lines are folded at 75 bytes, never within a character (RFC 5545, 3.1).
    private static void WriteLine(TextWriter writer, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                writer.Write("\r\n ");
                bytes = 1;
            }

            writer.Write(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        writer.WriteLine();
    }
}
