using System.Buffers;
using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Cuts a text into lines, whatever ends them: LF, CRLF, a lone CR, a line or paragraph separator, a form feed.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>Finds the lines that are not blank.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The lines in order.</returns>
    internal static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var (start, gap) = (0, 0);
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, new TextSpan(start, end));
            if (span.IsEmpty)
            {
                gap++;
            }
            else
            {
                lines.Add(new TextLine(Unmarked(text, span), span.Start - start, gap));
                gap = 0;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    // The "## " of a heading in Markdown is no part of it.
    private static TextSpan Unmarked(string text, TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && end < span.Start + 6 && text[end] == '#')
        {
            end++;
        }

        return end > span.Start && end + 1 < span.End && text[end] == ' ' && text[end + 1] != '#' ? Trim(text, new TextSpan(end, span.End)) : span;
    }

    // Marks of direction and width that no reader sees are no words either.
    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsInvisible(text[start]))
        {
            start++;
        }

        while (end > start && IsInvisible(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsInvisible(char letter) =>
        char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\u200b' or '\u200c' or '\u200d' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' or (>= '\u202a' and <= '\u202e');
}
