namespace Demarche.Language.Tokens;

/// <summary>Hyphens: "re-elect" stays whole, "well-known" is three tokens, a telephone number is one, a range three.</summary>
internal sealed partial class TokenScanner
{
    private int JoinedByHyphen(int start, int position, int end)
    {
        if (position + 1 >= end || !CharTable.IsWord(_text[position + 1]))
        {
            return position;
        }

        var word = _text.AsSpan(start, position - start);
        if (CharTable.IsDigit(word[0]) && CharTable.IsDigit(_text[position + 1]))
        {
            var stop = position + 1;
            while (stop < end && stop - start < 24 && (CharTable.IsDigit(_text[stop]) || _text[stop] == '-'))
            {
                stop++;
            }

            return NumberForms.IsTelephone(_text.AsSpan(start, stop - start)) ? stop : position;
        }

        // "mid-1990s" and "pre-2011", but not "e-2".
        return word.Length <= 7 && (word.Length > 2 || CharTable.IsLetter(_text[position + 1])) && TokenLexicon.Prefixes.Contains(word) ? position + 1 : position;
    }
}
