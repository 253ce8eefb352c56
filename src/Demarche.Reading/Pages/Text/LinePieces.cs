using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Cuts the beginning of a line into words, numbers and marks.</summary>
internal static class LinePieces
{
    /// <summary>How many pieces of a line are looked at; datelines and posting lines are short.</summary>
    internal const int Maximum = 48;

    /// <summary>Cuts a span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span to cut.</param>
    /// <returns>Its first <see cref="Maximum"/> pieces in order.</returns>
    internal static List<LinePiece> Of(string text, TextSpan span)
    {
        var pieces = new List<LinePiece>();
        var at = span.Start;
        while (at < span.End && pieces.Count < Maximum)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at, span.End);
            pieces.Add(new LinePiece(KindOf(text[at]), new TextSpan(at, end)));
            at = end;
        }

        return pieces;
    }

    private static LinePieceKind KindOf(char first) =>
        char.IsLetter(first) ? LinePieceKind.Word : char.IsAsciiDigit(first) ? LinePieceKind.Number : LinePieceKind.Mark;

    private static int EndOf(string text, int start, int limit)
    {
        var kind = KindOf(text[start]);
        var end = start + 1;
        while (kind != LinePieceKind.Mark && end < limit && Continues(text, end, limit, kind))
        {
            end++;
        }

        return end;
    }

    private static bool Continues(string text, int at, int limit, LinePieceKind kind)
    {
        var letter = text[at];
        if (char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        var joins = at + 1 < limit && char.IsLetterOrDigit(text[at + 1]);
        return kind == LinePieceKind.Word
            ? letter == '.' || (joins && letter is '\'' or '’' or '-')
            : joins && letter is ':' or '.' or '-' or '/';
    }
}
