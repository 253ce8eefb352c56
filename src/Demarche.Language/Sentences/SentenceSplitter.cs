using Demarche.Language.Tokens;

namespace Demarche.Language.Sentences;

/// <summary>Finds the ends of the sentences of one paragraph, from left to right in one pass.</summary>
internal ref struct SentenceSplitter
{
    // "[12]" is four tokens at most; a speaker before his verb has seldom more words than this.
    private const int SpeakerLength = 6;

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
                '.' or '!' or '?' or '\u2026' => EndBehindStop(first, index),
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

    private int EndBehindStop(int first, int index)
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

        var end = Closed(index + 1);
        return end == _tokens.Length || IsBoundary(first, index, end) ? end : -1;
    }

    // "1." and "a." at the start of a sentence number it.
    private readonly bool IsListNumber(int first, int index) =>
        index == first + 1 && Text(index) is "." && Text(first) is var number
        && ((number.Length <= 2 && CharTable.IsDigit(number[0])) || (number.Length == 1 && CharTable.IsLetter(number[0]) && number[0] is not 'I'));

    private readonly bool IsBoundary(int first, int stop, int next)
    {
        var kind = Text(stop);
        var mark = _text[_tokens[next].Span.Start];
        var isClosed = next > stop + 1;
        if (_tokens[next].Span.Start == _tokens[next - 1].Span.End)
        {
            return !isClosed && kind is "." or "?" or "!" && CharTable.IsUpper(mark) && _tokens[next].Span.Length > 1;
        }

        if (CharTable.IsLetter(mark) && !CharTable.IsUpper(mark) && char.IsLower(mark))
        {
            return !isClosed && !IsEllipsis(kind);
        }

        if (mark is ',' or ';' or ':' or ')' or ']' or '%' || (isClosed && kind is not "." && GoesOnBehindQuote(first, next)))
        {
            return false;
        }

        return mark is not ('-' or '\u2013' or '\u2014') || _tokens[next].Span.Length > 1 || kind is "." || !isClosed;
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

    // "[2]" behind a stop: the number of a note.
    private readonly int NoteEnd(int index) =>
        index + 2 < _tokens.Length && Text(index) is "[" && Text(index + 2) is "]" && CharTable.IsDigit(_text[_tokens[index + 1].Span.Start]) ? index + 3 : index;

    private static bool IsEllipsis(ReadOnlySpan<char> stop) => stop.Length > 1 && stop[0] is '.' or '\u2026' || stop is "\u2026";

    private readonly ReadOnlySpan<char> Text(int index) => _tokens[index].Span.In(_text);
}
