using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Statements.Quotes;

/// <summary>
/// Finds quotations in a passage: straight, curly and angle marks, two single marks for a double one, and single marks
/// told apart from apostrophes. Quotations do not nest: marks inside one belong to its words. Linear in the passage's length.
/// </summary>
internal static class QuoteFinder
{
    /// <summary>The quotations of a passage, in order and apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passage">The passage to look through.</param>
    /// <param name="keepsOpenEnd">Whether a quotation that opens inside the passage and is never closed is kept; one that opens at its start always is.</param>
    /// <returns>The quotations.</returns>
    internal static ImmutableArray<Quote> Find(string text, TextSpan passage, bool keepsOpenEnd)
    {
        var quotes = ImmutableArray.CreateBuilder<Quote>();
        SingleMarks? singles = null;
        var open = -1;
        var openLength = 0;
        for (var index = passage.Start; index < passage.End; index++)
        {
            var mark = DoubleMarkAt(text, index, passage.End, out var length);
            if (mark is QuoteMark.None)
            {
                if (open < 0 && SingleMarks.CanOpen(text, index, passage))
                {
                    singles ??= SingleMarks.Of(text, passage);
                    if (singles.ClosingOf(index) is var close && close > 0)
                    {
                        quotes.Add(Make(text, new TextSpan(index, close + 1), 1, 1));
                        index = close;
                    }
                }

                continue;
            }

            if (open < 0)
            {
                if (mark is not QuoteMark.Closing && Opens(text, index, length, passage))
                {
                    (open, openLength) = (index, length);
                }
            }
            else if (mark is QuoteMark.Opening || (mark is QuoteMark.Either && Reopens(text, index, length, passage)))
            {
                (open, openLength) = (index, length);
            }
            else
            {
                quotes.Add(Make(text, new TextSpan(open, index + length), openLength, length));
                open = -1;
            }

            index += length - 1;
        }

        if (open >= 0 && (keepsOpenEnd || text.AsSpan(passage.Start, open - passage.Start).IsWhiteSpace()))
        {
            var span = new TextSpan(open, passage.End).Trim(text);
            quotes.Add(new Quote(span, new TextSpan(open + openLength, span.End).Trim(text), false));
        }

        return quotes.ToImmutable();
    }

    /// <summary>Whether a passage begins with a mark that can open a quotation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passage">The passage.</param>
    /// <returns>True where its first character is such a mark.</returns>
    internal static bool BeginsWithMark(string text, TextSpan passage)
    {
        var trimmed = passage.Trim(text);
        return !trimmed.IsEmpty && DoubleMarkAt(text, trimmed.Start, trimmed.End, out _) is QuoteMark.Opening or QuoteMark.Either;
    }

    private static Quote Make(string text, TextSpan span, int openLength, int closeLength)
    {
        var inner = new TextSpan(Math.Min(span.Start + openLength, span.End - closeLength), span.End - closeLength);
        return new Quote(span, inner.Trim(text), true);
    }

    private static bool Opens(string text, int index, int length, TextSpan passage)
    {
        var after = index + length < passage.End ? text[index + length] : ' ';
        var before = index > passage.Start ? text[index - 1] : ' ';
        return !char.IsWhiteSpace(after) || char.IsWhiteSpace(before);
    }

    // A straight mark after a space and before a word, inside an open quotation: the closing mark was lost.
    private static bool Reopens(string text, int index, int length, TextSpan passage) =>
        char.IsWhiteSpace(text[index - 1]) && index + length < passage.End && char.IsLetterOrDigit(text[index + length]);

    private static QuoteMark DoubleMarkAt(string text, int index, int end, out int length)
    {
        length = 1;
        switch (text[index])
        {
            case '"' or '＂':
                return QuoteMark.Either;
            case '“' or '„' or '«' or '‟':
                return QuoteMark.Opening;
            case '”' or '»':
                return QuoteMark.Closing;
            case '\'' or '`' or '‘' or '’' when index + 1 < end && text[index + 1] == text[index]:
                length = 2;
                return text[index] switch
                {
                    '\'' => QuoteMark.Either,
                    '’' => QuoteMark.Closing,
                    _ => QuoteMark.Opening,
                };
            default:
                return QuoteMark.None;
        }
    }
}
