using Demarche.Language.Sentences;

namespace Demarche.Language.Tokens;

/// <summary>The full stop: decimal, abbreviation, initial, address, or the end of a sentence.</summary>
internal sealed partial class TokenScanner
{
    private int JoinedByStop(int start, int position, int end, char after)
    {
        if (position == start || after == '.')
        {
            return position;
        }

        if (CharTable.IsWord(after))
        {
            return JoinedByInnerStop(start, position, end, after);
        }

        return IsAbbreviation(start, position, after) ? position + 1 : position;
    }

    private int JoinedByInnerStop(int start, int position, int end, char after)
    {
        var before = _text[position - 1];
        if (CharTable.IsDigit(before) && CharTable.IsDigit(after))
        {
            return position + 1;
        }

        var word = _text.AsSpan(start, position - start);
        if (word.Equals("www", StringComparison.OrdinalIgnoreCase))
        {
            return AddressEnd(position, end);
        }

        var address = AddressFrom(start, position, end);
        if (address > position)
        {
            return address;
        }

        if (JoinedDegree(word, position, end) is var degree and > 0)
        {
            return degree;
        }

        if (IsLastLetterAlone(start, position) && CharTable.IsLetter(after))
        {
            return InitialEnd(position, position + 2 >= end || !CharTable.IsWord(_text[position + 2]));
        }

        return CharTable.IsUpper(after) && TokenLexicon.Abbreviations.Contains(word) ? position + 1 : position;
    }

    // "U.S" goes on behind its stop; "J.Smith" ends with it.
    private int InitialEnd(int position, bool isLetterAlone) =>
        isLetterAlone ? position + 2 : CharTable.IsUpper(_text[position - 1]) ? position + 1 : position;

    // "Ph.D." and "M.Sc.": where the degree ends before its last stop, or 0.
    private int JoinedDegree(ReadOnlySpan<char> word, int position, int end)
    {
        var rest = _text.AsSpan(position, Math.Min(4, end - position));
        return word is "Ph" && rest.StartsWith(".D", StringComparison.Ordinal) ? position + 2
            : word is "M" or "B" && rest.StartsWith(".Sc", StringComparison.Ordinal) ? position + 3
            : 0;
    }

    private bool IsLastLetterAlone(int start, int position) =>
        CharTable.IsLetter(_text[position - 1])
        && (position - 1 == start || _text[position - 2] == '.');

    private bool IsAbbreviation(int start, int position, char after)
    {
        var length = position - start;
        if (length > 8 || !CharTable.IsLetter(_text[position - 1]))
        {
            return false;
        }

        var word = _text.AsSpan(start, length);
        if (word.Contains('.'))
        {
            return IsLastLetterAlone(start, position) || word is "Ph.D" or "M.Sc" or "B.Sc";
        }

        if (length == 1)
        {
            return IsInitial(word[0], position);
        }

        var next = after == '\0' ? Peek(NextWordStart()) : after;
        return TokenLexicon.BeforeNumber.Contains(word) ? CharTable.IsDigit(next)
            : TokenLexicon.BeforeLowerCase.Contains(word) ? next != '\0' && !CharTable.IsUpper(next)
            : TokenLexicon.Abbreviations.Contains(word) && !IsPlainCode(word);
    }

    // "ET" and "PA" in capitals are codes, which take no stop; "MR" and the like are titles in a heading.
    private static bool IsPlainCode(ReadOnlySpan<char> word) =>
        word.Length == 2 && CharTable.IsUpper(word[0]) && CharTable.IsUpper(word[1]) && word is not ("MR" or "MS" or "DR" or "ST" or "JR" or "SR" or "VS");

    // "J." before a name is an initial, "plan B." before the next sentence is none; "I." is a pronoun more often.
    private bool IsInitial(char letter, int position)
    {
        if (!CharTable.IsUpper(letter))
        {
            return (letter is 'p' or 'c' or 'v' or 'b' or 'd' && CharTable.IsDigit(Peek(NextWordStart())))
                || (position - 1 > _passageStart && _text[position - 2] is '(');
        }

        var next = position + 1 < _chunkEnd ? position + 1 : NextWordStart();
        var isOwn = CharTable.IsLetter(Peek(next)) ? !BeginsSentence(next)
            : CharTable.IsDigit(Peek(next)) ? IsBehindInitial(position)
            : Peek(next) is ',' or '-';
        return isOwn && (letter != 'I' || position - 1 == _passageStart);
    }

    // "H. R. 1280": the letter before the stop follows another initial.
    private bool IsBehindInitial(int position) => position - 3 > _passageStart && _text[position - 2] is ' ' && _text[position - 3] is '.';

    // Whether the word is one that begins sentences rather than a name; "A." and "I." before a name are initials themselves.
    private bool BeginsSentence(int start)
    {
        var end = start;
        while (end < _passageEnd && end - start < 12 && CharTable.IsLetter(_text[end]))
        {
            end++;
        }

        return CharTable.IsUpper(_text[start]) && (end - start > 1 || Peek(end) is not '.')
            && SentenceLexicon.Openers.Contains(_text.AsSpan(start, end - start));
    }

    private char Peek(int position) => position < _passageEnd ? _text[position] : '\0';
}
