using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>The sign or number in front of an item of a list.</summary>
internal static class ListMarker
{
    /// <summary>Whether a line begins with one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The line.</param>
    /// <returns>True for "• ", "* ", "- ", "1. ", "(a) " and the like.</returns>
    internal static bool IsAt(string text, TextSpan span) => Length(text, span) > 0;

    /// <summary>Whether a line begins with a round or square bullet, which stands for nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The line.</param>
    /// <returns>True where it does.</returns>
    internal static bool IsBullet(string text, TextSpan span) => text[span.Start] is '•' or '·' or '▪' or '◦' or '‣' or '●' or '■' or '○' or '∙' or '\uf0b7';

    /// <summary>How long the marker of a line is.</summary>
    /// <param name="unit">The line.</param>
    /// <returns>Code units of the marker with the white space after it, or 0.</returns>
    internal static int Length(TextUnit unit) => unit.IsListed ? Length(unit.Text, unit.Span) : 0;

    /// <summary>How long the marker is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The line.</param>
    /// <returns>Code units of the marker with the white space after it, or 0 where there is none or nothing follows it.</returns>
    internal static int Length(string text, TextSpan span)
    {
        var line = span.In(text);
        var mark = IsBullet(text, span) ? 1 : IsDash(line) ? 1 : Number(line);
        if (mark == 0)
        {
            return 0;
        }

        var end = mark;
        while (end < line.Length && char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return end < line.Length && (end > mark || IsBullet(text, span)) ? end : 0;
    }

    private static bool IsDash(ReadOnlySpan<char> line) => line.Length > 1 && line[0] is '*' or '-' or '–' or '—' && char.IsWhiteSpace(line[1]);

    // "1.", "12)", "(3)", "(a)", "b)"
    private static int Number(ReadOnlySpan<char> line)
    {
        var at = line[0] == '(' ? 1 : 0;
        var start = at;
        while (at < line.Length && at - start < 2 && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        if (at == start && at < line.Length && char.IsAsciiLetterLower(line[at]))
        {
            at++;
        }

        var isLetter = at > start && char.IsAsciiLetter(line[start]);
        return at > start && at + 1 < line.Length && (line[at] == ')' || (line[at] == '.' && start == 0 && !isLetter)) ? at + 1 : 0;
    }
}
