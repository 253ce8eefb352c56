using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>
/// Joins the lines of hard-wrapped text to paragraphs. A text is wrapped where its lines end at one width in mid-sentence: the first
/// word of the next line would not have fitted. Text with a line per paragraph is left as it is.
/// </summary>
internal static class LineJoiner
{
    private const int MinimumWidth = 30;
    private const int MaximumWidth = 130;
    private const int Slack = 4;

    /// <summary>Joins lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <returns>Units of one line or more, each as one line with the indent and gap of its first.</returns>
    internal static List<TextLine> Join(string text, List<TextLine> lines)
    {
        if (Width(text, lines) is not { } width)
        {
            return lines;
        }

        var joined = new List<TextLine>();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            while (index + 1 < lines.Count && Continues(text, lines[index], lines[index + 1], width))
            {
                index++;
            }

            joined.Add(line with { Span = line.Span.Cover(lines[index].Span) });
        }

        return joined;
    }

    // The width lines are wrapped at, or null where they are not: most lines are full, and many go on with a small letter.
    private static int? Width(string text, List<TextLine> lines)
    {
        // A few lines too long (an address, a table) do not make a long text unwrapped.
        var lengths = lines.Select(line => line.Indent + line.Span.Length).Order().ToList();
        var width = lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 39 / 40];
        if (lengths.Count < 3 || width is < MinimumWidth or > MaximumWidth)
        {
            return null;
        }

        var (pairs, full, flowing) = (0, 0, 0);
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            if (lines[index + 1].Gap > 0)
            {
                continue;
            }

            pairs++;
            if (IsFull(text, lines[index], lines[index + 1], width))
            {
                full++;
                flowing += !EndsSentence(text, lines[index].Span) && char.IsLower(text[lines[index + 1].Span.Start]) ? 1 : 0;
            }
        }

        return pairs >= 2 && full * 2 >= pairs && flowing * 4 >= full ? width : null;
    }

    private static bool Continues(string text, TextLine line, TextLine next, int width) =>
        next.Gap == 0 && next.Indent <= line.Indent && !ListMarker.IsAt(text, next.Span)
        && (IsFull(text, line, next, width) || char.IsLower(text[next.Span.Start]));

    private static bool IsFull(string text, TextLine line, TextLine next, int width)
    {
        var words = next.Span.In(text);
        var space = words.IndexOf(' ');
        return line.Indent + line.Span.Length + 1 + (space < 0 ? words.Length : space) > width - Slack;
    }

    private static bool EndsSentence(string text, TextSpan span) => text[span.End - 1] is '.' or '?' or '!' or '”' or '"' or ':';
}
