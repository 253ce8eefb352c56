using System.Collections.Immutable;
using Demarche.Language.Tokens;

namespace Demarche.Language.Times.Terms;

/// <summary>
/// Cuts tokens into terms: runs of letters, runs of digits, single marks. The cut is finer than any convention of
/// tokenising, so hyphens, clock times and abbreviations read the same however the tokens were made.
/// </summary>
internal static class TermScanner
{
    /// <summary>Cuts the tokens of a text.</summary>
    /// <param name="lexicon">The words that rules know.</param>
    /// <param name="text">The text.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="tokens">Its tokens, in order.</param>
    /// <returns>The terms in order of text.</returns>
    internal static TermList Scan(Lexicon lexicon, string text, ImmutableArray<TextSpan> passages, ImmutableArray<Token> tokens)
    {
        var terms = new TermList(tokens.Length + (tokens.Length / 4) + 8);
        var (passage, end) = (-1, 0);
        foreach (var token in tokens)
        {
            var before = terms.Count;
            Cut(lexicon, text, token.Span, terms);
            if (terms.Count > before && token.Span.Start >= end)
            {
                terms[before].Shape |= TermShape.First;
                while (passage + 1 < passages.Length && token.Span.Start >= end)
                {
                    end = passages[++passage].End;
                }
            }
        }

        TermComposer.Compose(lexicon, text, terms);
        return terms;
    }

    private static void Cut(Lexicon lexicon, string text, TextSpan span, TermList terms)
    {
        var position = span.Start;
        while (position < span.End)
        {
            var first = text[position];
            if (char.IsLetter(first))
            {
                position = Letters(lexicon, text, position, span.End, terms);
            }
            else if (char.IsAsciiDigit(first))
            {
                position = Digits(lexicon, text, position, span.End, terms);
            }
            else
            {
                Mark(lexicon, text, position, terms);
                position++;
            }
        }
    }

    private static TermShape Apart(string text, int start) =>
        start == 0 || char.IsWhiteSpace(text[start - 1]) ? TermShape.Apart : TermShape.None;

    private static int Letters(Lexicon lexicon, string text, int start, int limit, TermList terms)
    {
        var end = start + 1;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        ref var term = ref terms.Add();
        term.Start = start;
        term.End = end;
        term.Word = lexicon.Find(text.AsSpan(start, end - start));
        term.Shape = TermShape.Letters | Apart(text, start) | (char.IsUpper(text[start]) ? TermShape.Capital : TermShape.None);
        if (term.Word?.Small is { } small && !term.Is(TermShape.Capital))
        {
            term.Word = small;
        }

        return end;
    }

    private static int Digits(Lexicon lexicon, string text, int start, int limit, TermList terms)
    {
        var end = start;
        var number = 0L;
        while (end < limit && char.IsAsciiDigit(text[end]))
        {
            number = Math.Min((number * 10) + (text[end++] - '0'), int.MaxValue);
        }

        ref var term = ref terms.Add();
        term.Start = start;
        term.End = end;
        term.Number = (int)number;
        term.Word = lexicon.Number(NumberShapes.OfDigits(term.Number, Math.Min(end - start, 9)));
        term.Shape = TermShape.Number | TermShape.Digits | Apart(text, start);
        return end;
    }

    private static void Mark(Lexicon lexicon, string text, int start, TermList terms)
    {
        if (char.IsWhiteSpace(text[start]))
        {
            return;
        }

        ref var term = ref terms.Add();
        term.Start = start;
        term.End = start + 1;
        term.Word = lexicon.FindMark(text[start]);
        term.Shape = Apart(text, start) | (text[start] is '.' or '!' or '?' ? TermShape.Stop : TermShape.None);
    }
}
