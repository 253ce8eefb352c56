using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Pages;

/// <summary>Cuts bare text into paragraphs: at blank lines, and at every line break where lines are not broken for their length alone.</summary>
internal static class PlainParagraphs
{
    /// <summary>The paragraphs of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Spans without white space at their ends, none empty; all that is not white space is in one.</returns>
    public static ImmutableArray<TextSpan> Of(string text)
    {
        var lines = Lines(text);
        var isWrapped = IsWrapped(text, lines);
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var isOpen = false;
        foreach (var line in lines)
        {
            var span = line.Trim(text);
            if (span.IsEmpty)
            {
                isOpen = false;
            }
            else if (isOpen && isWrapped)
            {
                paragraphs[^1] = paragraphs[^1].Cover(span);
            }
            else
            {
                paragraphs.Add(span);
                isOpen = true;
            }
        }

        return paragraphs.ToImmutable();
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u2029");
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new TextSpan(start, end));
            start = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }

        return lines;
    }

    // Lines that go on in lower case were broken in mid-sentence. Where one break in six is such, lines are broken for their length:
    // a sentence of English news runs over two or three lines of 80 characters, and names begin some of them.
    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        var (breaks, goingOn) = (0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            var next = lines[index].Trim(text);
            if (!next.IsEmpty && !lines[index - 1].Trim(text).IsEmpty)
            {
                breaks++;
                goingOn += char.IsLower(text[next.Start]) ? 1 : 0;
            }
        }

        return goingOn * 6 > breaks;
    }
}
