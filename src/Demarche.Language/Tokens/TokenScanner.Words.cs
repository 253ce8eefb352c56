namespace Demarche.Language.Tokens;

/// <summary>Words: what stays together around apostrophes, stops, slashes and the like.</summary>
internal sealed partial class TokenScanner
{
    private int ScanWord(int start, int end)
    {
        var position = start;
        while (true)
        {
            position = RunEnd(start, position, end);
            if (position >= end)
            {
                break;
            }

            var next = Joined(start, position, end);
            if (next == position)
            {
                break;
            }

            position = next;
            if (position >= end || EndsWord(position))
            {
                break;
            }
        }

        position = TrailingApostrophe(start, position, end);
        AddWord(start, position);
        return position;
    }

    // Behind the stop of an abbreviation or a currency only an apostrophe goes on: "U.S.'s".
    private bool EndsWord(int position) =>
        _text[position - 1] is '.' or '$' && _text[position] is not ('\'' or '\u2019')
        && !(CharTable.IsDigit(_text[position]) && CharTable.IsDigit(_text[position - 2]));

    // The end of the run of letters, digits and what sticks to them; a unit behind a number is left out.
    private int RunEnd(int start, int position, int end)
    {
        var first = position;
        while (position < end)
        {
            var unit = _text[position];
            if (!CharTable.IsWord(unit))
            {
                if (!IsAstralLetter(position, end))
                {
                    return position;
                }

                position++;
            }
            else if (CharTable.IsLetter(unit) && position > start && CharTable.IsDigit(_text[position - 1]) && IsUnit(start, position, end))
            {
                return position;
            }

            position++;
        }

        return Math.Max(first, Math.Min(position, end));
    }

    private bool IsUnit(int start, int position, int end)
    {
        for (var index = start; index < position; index++)
        {
            if (CharTable.IsLetter(_text[index]) || position - start > 20)
            {
                return false;
            }
        }

        var stop = position;
        while (stop < end && stop - position < 10 && CharTable.IsWord(_text[stop]))
        {
            stop++;
        }

        var unit = _text.AsSpan(position, stop - position);
        return (stop == end || !CharTable.IsWord(_text[stop])) && TokenLexicon.Units.Contains(unit)
            && (unit.Length > 1 || !CharTable.IsUpper(unit[0]) || unit[0] is 'M' or 'K' or 'B');
    }

    // Where the word goes on behind the mark at a position; the position itself where the mark ends the word.
    private int Joined(int start, int position, int end)
    {
        var before = position > start ? _text[position - 1] : '\0';
        var after = position + 1 < end ? _text[position + 1] : '\0';
        return _text[position] switch
        {
            '.' => JoinedByStop(start, position, end, after),
            '\'' or '\u2019' or '`' or '\u02BC' or '\u00B4' => CharTable.IsWord(after) && !CharTable.IsDigit(after) ? position + 1 : position,
            ',' => IsThousands(position, end, before) ? position + 1 : position,
            ':' => JoinedByColon(start, position, end, before, after),
            '-' or '\u2010' or '\u2011' or '\u2013' => JoinedByHyphen(start, position, end),
            '/' => JoinedBySlash(start, position, end),
            '&' => IsCapitalPair(start, position, end) ? position + 1 : position,
            '$' => position - start <= 3 && CharTable.IsUpper(before) && CharTable.IsUpper(_text[start]) ? position + 1 : position,
            _ => position,
        };
    }

    private bool IsThousands(int position, int end, char before) =>
        CharTable.IsDigit(before) && position + 3 < end && CharTable.IsDigit(_text[position + 1]) && CharTable.IsDigit(_text[position + 2])
        && CharTable.IsDigit(_text[position + 3]) && (position + 4 >= end || !CharTable.IsDigit(_text[position + 4]));

    private int JoinedByColon(int start, int position, int end, char before, char after)
    {
        if (CharTable.IsDigit(before) && CharTable.IsDigit(after))
        {
            return position + 1;
        }

        var rest = _text.AsSpan(position, end - position);
        var isAddress = (rest.StartsWith("://", StringComparison.Ordinal) && rest.Length > 3 && CharTable.IsLetter(before))
            || (CharTable.IsDigit(after) && _text.AsSpan(start, position - start) is "doi");
        return isAddress ? AddressEnd(position, end) : position;
    }

    private bool IsCapitalPair(int start, int position, int end)
    {
        if (position + 1 >= end)
        {
            return false;
        }

        var (before, after) = (_text[position - 1], _text[position + 1]);
        var isShort = position - start == 1 && (position + 2 >= end || !CharTable.IsWord(_text[position + 2]));
        return (CharTable.IsUpper(before) && CharTable.IsUpper(after)) || (isShort && CharTable.IsLetter(before) && CharTable.IsLetter(after));
    }

    private int JoinedBySlash(int start, int position, int end)
    {
        var stop = position + 1;
        while (stop < end && stop - start < 24 && (CharTable.IsWord(_text[stop]) || _text[stop] is '/' or '-'))
        {
            stop++;
        }

        var whole = _text.AsSpan(start, stop - start);
        return TokenLexicon.Slashed.Contains(whole) || NumberForms.IsSlashedDate(whole) || NumberForms.IsTelephone(whole) ? stop : position;
    }

    // "parents'" and "cookin'": an apostrophe at the end, unless a single quotation mark is open that it may close.
    private int TrailingApostrophe(int start, int position, int end)
    {
        if (position >= end || _text[position] is not ('\'' or '\u2019') || position - start < 2 || _openSingleQuotes > 0)
        {
            return position;
        }

        if (position + 1 < end && (_text[position + 1] == _text[position] || CharTable.IsWord(_text[position + 1])))
        {
            return position;
        }

        var last = _text.AsSpan(position - 2, 2);
        return last[1] is 's' or 'S' or 'x' or 'z' or 'Z' || last is "in" && position - start > 3 ? position + 1 : position;
    }
}
