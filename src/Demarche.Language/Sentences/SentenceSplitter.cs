using Demarche.Language.Tokens;

namespace Demarche.Language.Sentences;

/// <summary>Finds the ends of the sentences of one paragraph, from left to right in one pass.</summary>
internal ref struct SentenceSplitter
{
    // A speaker before his verb, and a note in square brackets, have seldom more words than these.
    private const int SpeakerLength = 6;
    private const int NoteLength = 6;

    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private int _quotesSeen;
    private bool _isQuoteOpen;

    /// <summary>Makes a splitter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens up to the end of the paragraph.</param>
    /// <param name="first">Index of the paragraph's first token.</param>
    public SentenceSplitter(string text, ReadOnlySpan<Token> tokens, int first)
    {
        _text = text;
        _tokens = tokens;
        _quotesSeen = first;
    }

    /// <summary>One past the last token of the sentence that begins at a token.</summary>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <returns>At most the number of tokens.</returns>
    public int NextEnd(int first)
    {
        for (var index = first; index < _tokens.Length; index++)
        {
            var end = _text[_tokens[index].Span.End - 1] switch
            {
                '.' or '!' or '?' or '\u2026' => EndBehindStop(first, ref index),
                ')' or '(' or 'D' or 'P' => EndBehindEmoticon(index),
                '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u0964' => Closed(index + 1),
                _ => -1,
            };
            if (end > 0)
            {
                return end;
            }
        }

        return _tokens.Length;
    }

    // Where the sentence goes on, the index is moved to the last token of what belongs to the stop.
    private int EndBehindStop(int first, ref int index)
    {
        var token = Text(index);
        if (token.Length > 1 && CharTable.IsWord(token[0]))
        {
            return MayEndWith(token) && index + 1 < _tokens.Length && BeginsSentence(index + 1) ? Closed(index + 1) : -1;
        }

        if (IsListNumber(first, index))
        {
            return -1;
        }

        var stop = index;
        var end = Closed(stop + 1);
        index = end - 1;
        return end == _tokens.Length || IsBoundary(first, stop, end) ? end : -1;
    }

    // "1.", "2.1." and "a." at the start of a sentence number it.
    private readonly bool IsListNumber(int first, int index)
    {
        if (index != first + 1 || Text(index) is not ".")
        {
            return false;
        }

        var number = Text(first);
        return CharTable.IsDigit(number[0])
            ? number.Length <= 2 || (number.Length <= 6 && number.Contains('.'))
            : number.Length == 1 && CharTable.IsLetter(number[0]) && number[0] is not 'I';
    }

    private readonly bool IsBoundary(int first, int stop, int next)
    {
        var kind = Text(stop);
        var mark = _text[_tokens[next].Span.Start];
        var isClosed = next > stop + 1;
        if (_tokens[next].Span.Start == _tokens[next - 1].Span.End)
        {
            return IsTightBoundary(next, kind, mark, isClosed);
        }

        if (IsEllipsis(kind) && char.IsLower(FirstLetter(next)))
        {
            return false;
        }

        if (char.IsLower(mark))
        {
            return !isClosed;
        }

        if (mark is ',' or ';' or ':' or ')' or ']' or '%' || (isClosed && kind is not "." && GoesOnBehindQuote(first, next)))
        {
            return false;
        }

        if (mark is '(' && kind is not "." && next + 1 < _tokens.Length && Text(next + 1) is { Length: 4 } year && CharTable.IsDigit(year[0]))
        {
            return false;
        }

        return mark is not ('-' or '\u2013' or '\u2014') || _tokens[next].Span.Length > 1 || kind is "." || !isClosed;
    }

    // A space was forgotten: "ended.Nobody", and with a quotation mark between.
    private readonly bool IsTightBoundary(int next, ReadOnlySpan<char> kind, char mark, bool isClosed)
    {
        if (kind is not ("." or "?" or "!"))
        {
            return false;
        }

        return mark is '"' or '\u201C'
            ? !isClosed && CharTable.IsUpper(FirstLetter(next))
            : CharTable.IsUpper(mark) && _tokens[next].Span.Length > 1 && (!isClosed || Text(next - 1) is "\"" or "\u201D");
    }

    // The first character behind an opening quotation mark or bracket.
    private readonly char FirstLetter(int index)
    {
        var opens = index + 1 < _tokens.Length && Text(index) is "\"" or "\u201C" or "\u2018" or "'" or "(" or "[";
        return _text[_tokens[opens ? index + 1 : index].Span.Start];
    }

    // Behind "?" or "!" in quotes or brackets: the name and verb of a speaker, or a bracket opened within the sentence.
    private readonly bool GoesOnBehindQuote(int first, int next)
    {
        if (Text(next - 1) is ")" or "]")
        {
            return !IsOpenedAt(first, next - 1);
        }

        for (var index = next; index < _tokens.Length && index < next + SpeakerLength; index++)
        {
            var token = Text(index);
            if (SentenceLexicon.Reporting.Contains(token))
            {
                return true;
            }

            if (token is "." or "," or "!" or "?" or "\"" or "\u201C")
            {
                return false;
            }
        }

        return false;
    }

    private readonly bool IsOpenedAt(int first, int close)
    {
        var open = Text(close) is ")" ? "(" : "[";
        return Text(first).SequenceEqual(open) || (first + 1 < close && Text(first + 1).SequenceEqual(open) && !CharTable.IsWord(Text(first)[0]));
    }

    private static bool MayEndWith(ReadOnlySpan<char> abbreviation)
    {
        var bare = abbreviation[..^1];
        return bare.Contains('.') ? bare.Length > 2 : SentenceLexicon.MayEnd.Contains(bare);
    }

    private readonly bool BeginsSentence(int index)
    {
        var isQuoted = Text(index) is "\"" or "\u201C" or "\u2018" or "(" && index + 1 < _tokens.Length;
        var word = FirstWord(isQuoted ? index + 1 : index);
        return CharTable.IsUpper(word[0]) && (isQuoted || SentenceLexicon.Openers.Contains(word));
    }

    private readonly ReadOnlySpan<char> FirstWord(int index)
    {
        var token = Text(index);
        var cut = token.IndexOfAny('\'', '\u2019');
        return cut > 0 ? token[..cut] : token;
    }

    private int EndBehindEmoticon(int index)
    {
        var token = Text(index);
        return token.Length > 1 && !CharTable.IsWord(token[0]) && token[0] is not '[' && index + 1 < _tokens.Length
            && CharTable.IsUpper(_text[_tokens[index + 1].Span.Start]) && TokenLexicon.Emoticons.Contains(token) ? index + 1 : -1;
    }

    // One past the closing quotes and brackets, further stops, emoticons and note numbers that belong to the sentence before them.
    private int Closed(int index)
    {
        while (index < _tokens.Length)
        {
            var note = NoteEnd(index);
            if (note > index)
            {
                index = note;
            }
            else if (Closes(index))
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    private bool Closes(int index)
    {
        var token = Text(index);
        var isTight = _tokens[index].Span.Start == _tokens[index - 1].Span.End;
        return token[0] switch
        {
            '"' => ClosesStraight(index, isTight),
            ')' or ']' or '}' or '\u201D' or '\u00BB' or '\u203A' => true,
            '\'' or '\u2019' => isTight && token is "'" or "''" or "\u2019" or "\u2019\u2019",
            '.' or '!' or '?' or '\u2026' => token.Length == 1 || isTight,
            _ => token.Length > 1 && !CharTable.IsWord(token[0]) && TokenLexicon.Emoticons.Contains(token),
        };
    }

    // A straight mark closes by where its spaces are, and where they do not tell, by how many stand before it.
    private bool ClosesStraight(int index, bool isTight)
    {
        var isTightBehind = index + 1 < _tokens.Length && _tokens[index + 1].Span.Start == _tokens[index].Span.End;
        return isTight == isTightBehind ? IsQuoteOpenBefore(index) : isTight;
    }

    private bool IsQuoteOpenBefore(int index)
    {
        for (; _quotesSeen < index; _quotesSeen++)
        {
            _isQuoteOpen ^= Text(_quotesSeen) is "\"";
        }

        return _isQuoteOpen;
    }

    // "[2]", "[source needed]" and a raised "2" behind a stop: one past the note, or the index where there is none.
    private readonly int NoteEnd(int index)
    {
        if (IsRaisedNumber(index))
        {
            return index + 1;
        }

        if (index + 2 >= _tokens.Length || Text(index) is not "[")
        {
            return index;
        }

        var first = _text[_tokens[index + 1].Span.Start];
        var end = index + 2;
        while (end < _tokens.Length - 1 && end < index + NoteLength && Text(end) is not "]")
        {
            end++;
        }

        return (CharTable.IsDigit(first) || char.IsLower(first)) && Text(end) is "]" ? end + 1 : index;
    }

    // "ended.2 Nobody": a number without a space before it and with one behind.
    private readonly bool IsRaisedNumber(int index)
    {
        var span = _tokens[index].Span;
        return span.Length <= 3 && CharTable.IsDigit(_text[span.Start]) && span.Start == _tokens[index - 1].Span.End
            && index + 1 < _tokens.Length && _tokens[index + 1].Span.Start > span.End && CharTable.IsUpper(_text[_tokens[index + 1].Span.Start]);
    }

    private static bool IsEllipsis(ReadOnlySpan<char> stop) => stop.Length > 1 && stop[0] is '.' or '\u2026' || stop is "\u2026";

    private readonly ReadOnlySpan<char> Text(int index) => _tokens[index].Span.In(_text);
}
