using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Parts "Story highlights" and its like from the first highlight where a paste has both in one line.</summary>
internal static class HighlightHeads
{
    private const int MaximumLines = 8;
    private const int MaximumHead = 40;

    /// <summary>Looks through the first lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <returns>The lines, with one of them cut in two where it begins with such words and goes on with a capital.</returns>
    internal static List<TextLine> Part(string text, List<TextLine> lines)
    {
        for (var index = 0; index < Math.Min(MaximumLines, lines.Count); index++)
        {
            var span = lines[index].Span;
            if (HeadEnd(text, span) is { } end)
            {
                var head = new TextSpan(span.Start, end).Trim(text);
                return [.. lines[..index], lines[index] with { Span = head }, new TextLine(new TextSpan(end, span.End).Trim(text), 0, 0), .. lines[(index + 1)..]];
            }
        }

        return lines;
    }

    private static int? HeadEnd(string text, TextSpan span)
    {
        var words = 0;
        for (var at = span.Start; at < span.End - 1 && at < span.Start + MaximumHead; at++)
        {
            if (text[at] != ' ')
            {
                continue;
            }

            words++;
            var isHead = words >= 2 && char.IsUpper(text[at + 1])
                && LinePatterns.Default.Whole(LineKey.Of(text, new TextSpan(span.Start, at))).Any(pattern => pattern.Kind == LinePatternKind.Highlights);
            if (isHead)
            {
                return at + 1;
            }
        }

        return null;
    }
}
