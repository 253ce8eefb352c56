namespace Demarche.Language.Tokens;

/// <summary>Marks: most are tokens of their own, some run together, some begin a word.</summary>
internal sealed partial class TokenScanner
{
    private int ScanMark(int position, int end, CharClass kind)
    {
        var stop = MarkEnd(position, end, kind);
        if (stop < 0)
        {
            return ScanWordBehindMark(position, end);
        }

        if (stop == position + 1 && (kind & CharClass.Apostrophe) != CharClass.None)
        {
            CountQuote(position);
        }

        Add(position, stop);
        return stop;
    }

    // The end of the token that begins with a mark, or -1 where the mark begins a word.
    private int MarkEnd(int position, int end, CharClass kind)
    {
        var mark = _text[position];
        var after = position + 1 < end ? _text[position + 1] : '\0';
        if (kind == CharClass.Surrogate)
        {
            return EmojiEnd(position, end);
        }

        if ((kind & CharClass.Apostrophe) != CharClass.None && IsElision(position, end))
        {
            return -1;
        }

        if (mark is '#' or '@' && CharTable.IsLetter(after) && (position == _chunkStart || !CharTable.IsWord(_text[position - 1])))
        {
            return -1;
        }

        if (mark is '+' && CharTable.IsDigit(after) && position == _chunkStart)
        {
            return -1;
        }

        return Emoticon(position, end) is var emoticon and > 0 ? emoticon : MarkRunEnd(position, end, mark, after);
    }

    private int MarkRunEnd(int position, int end, char mark, char after)
    {
        switch (mark)
        {
            case '.' when CharTable.IsDigit(after) && (position == _chunkStart || !CharTable.IsWord(_text[position - 1])):
                return -1;
            case '.' or '\u2026' when after is '.' or '\u2026':
                return RunOf(position, end, ".\u2026");
            case '.' or '!' or '?' or '\u2026':
                return RunOf(position, end, ".!?\u2026");
            case '-' or '=' or '*' or '+' or '~' or '<' or '>' or '\'' or '`' or '#' or '$' or '|' when after == mark:
                return Arrow(SameRun(position, end, mark), end);
            case '\u2018' or '\u2019' when after is '\u2019' || after == mark:
                return position + 2;
            case '-' or '=' or '<' when after is '>' or '-':
                return Arrow(position + 1, end);
            default:
                return position + 1;
        }
    }

    private int SameRun(int position, int end, char mark)
    {
        while (position < end && _text[position] == mark)
        {
            position++;
        }

        return position;
    }

    private int Arrow(int position, int end) => position < end && _text[position] == '>' && _text[position - 1] is '-' or '=' ? position + 1 : position;

    private int RunOf(int position, int end, ReadOnlySpan<char> marks)
    {
        var length = _text.AsSpan(position, end - position).IndexOfAnyExcept(marks);
        return length < 0 ? end : position + length;
    }

    // A word that begins with a mark: "'em", "#talks", "@office", "+44", ".5".
    private int ScanWordBehindMark(int position, int end)
    {
        var stop = position + 1;
        while (stop < end && (CharTable.IsWord(_text[stop]) || (CharTable.IsDigit(_text[stop - 1]) && stop + 1 < end && CharTable.IsDigit(_text[stop + 1]) && _text[stop] is '-' or '.')))
        {
            stop++;
        }

        Add(position, stop);
        return stop;
    }

    // "'em", "'90s", "'72": an apostrophe that stands for what is left out.
    private bool IsElision(int position, int end)
    {
        if (position + 1 >= end || (position > _chunkStart && CharTable.IsWord(_text[position - 1])) || _text[position] is '`' or '\u2018')
        {
            return false;
        }

        var stop = position + 1;
        while (stop < end && stop - position < 8 && CharTable.IsWord(_text[stop]))
        {
            stop++;
        }

        var word = _text.AsSpan(position + 1, stop - position - 1);
        return TokenLexicon.Elided.Contains(word)
            || (word.Length is 2 or 3 && CharTable.IsDigit(word[0]) && CharTable.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's') && _openSingleQuotes == 0);
    }

    private void CountQuote(int position)
    {
        var opens = position == _chunkStart || !CharTable.IsWord(_text[position - 1]);
        if (opens && position + 1 < _chunkEnd && CharTable.IsWord(_text[position + 1]))
        {
            _openSingleQuotes++;
        }
        else if (_openSingleQuotes > 0)
        {
            _openSingleQuotes--;
        }
    }

    private int Emoticon(int position, int end)
    {
        if (_text[position] is not (':' or ';' or '=' or '>' or '<' or '^' or '(' or '-'))
        {
            return 0;
        }

        for (var length = Math.Min(4, end - position); length > 1; length--)
        {
            var stop = position + length;
            if (TokenLexicon.Emoticons.Contains(_text.AsSpan(position, length)) && IsFree(position, stop, end))
            {
                return stop;
            }
        }

        return 0;
    }

    // An emoticon of letters stands alone; one of marks may follow a word.
    private bool IsFree(int position, int stop, int end)
    {
        var isLettered = CharTable.IsWord(_text[stop - 1]);
        var hasWordBehind = stop < end && CharTable.IsWord(_text[stop]);
        var hasNumberBefore = position > _chunkStart && CharTable.IsDigit(_text[position - 1]);
        return !hasWordBehind && !hasNumberBefore && (!isLettered || position == _chunkStart);
    }

    // One picture: a pair with what modifies it or is joined to it.
    private int EmojiEnd(int position, int end)
    {
        var stop = position + (position + 1 < end && char.IsSurrogatePair(_text[position], _text[position + 1]) ? 2 : 1);
        while (stop < end)
        {
            if (_text[stop] == '\u200D' && stop + 2 < end && char.IsSurrogatePair(_text[stop + 1], _text[stop + 2]))
            {
                stop += 3;
            }
            else if ((CharTable.Of(_text[stop]) & CharClass.Glue) != CharClass.None && _text[stop] != '_')
            {
                stop++;
            }
            else if (stop + 1 < end && _text[stop] == '\uD83C' && _text[stop + 1] is >= '\uDFFB' and <= '\uDFFF')
            {
                stop += 2;
            }
            else
            {
                break;
            }
        }

        return stop;
    }
}
