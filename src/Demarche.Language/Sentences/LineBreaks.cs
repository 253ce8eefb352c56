using System.Collections.Immutable;
using Demarche.Language.Tokens;

namespace Demarche.Language.Sentences;

/// <summary>Line breaks within a passage: a blank line and the mark of a list item end a sentence, a line broken for its length does not.</summary>
internal static class LineBreaks
{
    /// <summary>Whether the white space before a token ends the paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="index">Index of a token that is not the first.</param>
    public static bool PartParagraphs(string text, ImmutableArray<Token> tokens, int index)
    {
        var start = tokens[index].Span.Start;
        var gap = text.AsSpan(tokens[index - 1].Span.End, start - tokens[index - 1].Span.End);
        if (gap.Length == 0 || gap is " ")
        {
            return false;
        }

        var breaks = 0;
        for (var position = 0; position < gap.Length; position++)
        {
            if (gap[position] is '\n' or '\u2028' or '\u2029' or '\u0085' || (gap[position] is '\r' && (position + 1 == gap.Length || gap[position + 1] is not '\n')))
            {
                breaks += gap[position] is '\u2029' ? 2 : 1;
            }
        }

        return breaks > 1 || (breaks == 1 && BeginsListItem(text, tokens, index));
    }

    private static bool BeginsListItem(string text, ImmutableArray<Token> tokens, int index)
    {
        if (index + 1 >= tokens.Length)
        {
            return false;
        }

        var (token, next) = (tokens[index].Span, tokens[index + 1].Span);
        return text[token.Start] switch
        {
            '\u2022' or '\u25AA' or '\u25CF' or '\u25E6' or '\u00B7' or '*' => token.Length == 1,
            '-' or '\u2013' => token.Length == 1 && next.Start > token.End,
            >= '0' and <= '9' => token.Length <= 2 && text[next.Start] is '.' or ')' && next.Length == 1 && next.Start == token.End,
            _ => false,
        };
    }
}
