using System.Globalization;
using Demarche.Language;
using NodaTime;

namespace Demarche.Reading.Pages.Text;

/// <summary>Finds the day of publication that a text states of itself.</summary>
internal static class StatedPublication
{
    // A caption or a summary without a mark of its own may stand in front of the paragraph with the dateline.
    private const int OpeningParagraphs = 3;

    /// <summary>Looks in posting lines ("Published 14:05 GMT, 3 March 2022"), then in other lines above the story, then in its dateline. What is only said to be updated is no publication.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">Its lines with their roles.</param>
    /// <param name="body">The index of the first paragraph.</param>
    /// <returns>The day, with time of day and offset where both are stated; or null where no day with its year is stated.</returns>
    internal static PublicationTime? Find(string text, List<TextUnit> units, int body)
    {
        var posted = units.Where(unit => unit.Role == BlockRole.Dateline && PostingLine.StatesPublication(unit.Key));
        var signed = units.Take(body).Where(unit => unit.Role == BlockRole.Byline);
        return posted.Concat(signed).Select(unit => Of(text, Before(unit))).FirstOrDefault(time => time is not null)
            ?? units.Skip(body).Where(unit => unit.Role is null or BlockRole.Paragraph).Take(OpeningParagraphs).Select(unit => Filed(text, unit)).FirstOrDefault(time => time is not null);
    }

    private static PublicationTime? Filed(string text, TextUnit unit) =>
        DatelineSplitter.Split(text, unit.Span) is { Day: { } day } && day.ToLocalDate() is { } filed ? new PublicationTime(filed) : null;

    private static TextSpan Before(TextUnit unit)
    {
        var change = PostingLine.StartOfChange(unit.Key);
        return change == unit.Key.Length ? unit.Span : new TextSpan(unit.Span.Start, Math.Min(unit.Span.End, unit.Span.Start + change));
    }

    private static PublicationTime? Of(string text, TextSpan span)
    {
        var pieces = LinePieces.Of(text, span);
        return DayFinder.Find(text, pieces) is { } found && found.Day.ToLocalDate() is { } day
            ? new PublicationTime(day, Time(text, pieces) is { } time && Zone(text, pieces) is { } offset ? day.At(time).WithOffset(offset) : null)
            : null;
    }

    private static LocalTime? Time(string text, List<LinePiece> pieces)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            var parts = text[pieces[index].Span.Start..pieces[index].Span.End].Split(':');
            if (parts.Length == 2 && Number(parts[0]) is { } hour && parts[1].Length >= 2 && Number(parts[1][..2]) is { } minute && minute < 60)
            {
                var after = (parts[1][2..] + (index + 1 < pieces.Count ? pieces[index + 1].Span.In(text).ToString() : "")).Replace(".", "", StringComparison.Ordinal);
                var isAfternoon = after.StartsWith("pm", StringComparison.OrdinalIgnoreCase);
                var isMorning = after.StartsWith("am", StringComparison.OrdinalIgnoreCase);
                hour = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour;
                return hour < 24 ? new LocalTime(hour, minute) : null;
            }
        }

        return null;
    }

    private static Offset? Zone(string text, List<LinePiece> pieces) =>
        pieces.Where(piece => piece.Kind == LinePieceKind.Word).Select(piece => CalendarWords.Zone(piece.Span.In(text))).FirstOrDefault(offset => offset is not null);

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
