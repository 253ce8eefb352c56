using System.Buffers;

namespace Demarche.Language.Tokens;

/// <summary>Addresses of the web and of mail, and file names.</summary>
internal sealed partial class TokenScanner
{
    private static readonly SearchValues<char> Closing = SearchValues.Create(".,;:!?)]}>\"'\u201D\u2019\u00BB\u2026*");

    // The end of an address that runs to the end of the chunk but for closing marks.
    private int AddressEnd(int position, int end)
    {
        var stop = end;
        var cut = _text.AsSpan(position, end - position).IndexOfAny("<>\"\u201C\u201D");
        stop = cut < 0 ? stop : position + cut;
        while (stop > position + 1 && Closing.Contains(_text[stop - 1]) && !(_text[stop - 1] == ')' && _text.AsSpan(position, stop - position).Contains('(')))
        {
            stop--;
        }

        return stop;
    }

    // "example.org/news": the end of a host or file name that begins before the stop at a position; else the position.
    private int AddressFrom(int start, int position, int end)
    {
        var stop = position;
        var lastStop = position;
        var stops = 0;
        while (stop < end && stop - position < LookAhead && (CharTable.IsWord(_text[stop]) || _text[stop] is '.' or '-'))
        {
            if (_text[stop] == '.')
            {
                if (stop + 1 >= end || !CharTable.IsWord(_text[stop + 1]))
                {
                    break;
                }

                lastStop = stop;
                stops++;
            }

            stop++;
        }

        var ending = _text.AsSpan(lastStop + 1, stop - lastStop - 1);
        var isKnown = TokenLexicon.AddressEndings.Contains(ending) && (ending.Length < 2 || CharTable.IsUpper(ending[0]) == CharTable.IsUpper(ending[1]));
        if (!isKnown && !(stops > 1 && IsLowerCase(start, stop)))
        {
            return position;
        }

        return stop < end && _text[stop] is '/' ? AddressEnd(stop, end) : stop;
    }

    private bool IsLowerCase(int start, int stop)
    {
        var segment = 0;
        for (var index = start; index < stop; index++)
        {
            segment = _text[index] is '.' ? 0 : segment + 1;
            if (CharTable.IsUpper(_text[index]) || CharTable.IsDigit(_text[index]) || (segment == 0 && index > start && index - start < 2))
            {
                return false;
            }
        }

        return true;
    }

    // The mail address around an "@", or an empty range.
    private (int Left, int Right) AddressAround(int at, int start, int end)
    {
        var left = at;
        while (left > start && IsAddressPart(_text[left - 1]))
        {
            left--;
        }

        while (left < at && !CharTable.IsWord(_text[left]))
        {
            left++;
        }

        const string Scheme = "mailto:";
        if (left - Scheme.Length >= start && _text.AsSpan(left - Scheme.Length, Scheme.Length).Equals(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            left -= Scheme.Length;
        }

        var right = at + 1;
        while (right < end && IsAddressPart(_text[right]))
        {
            right++;
        }

        while (right > at + 1 && !CharTable.IsWord(_text[right - 1]))
        {
            right--;
        }

        return left < at && right > at + 1 ? (left, right) : (at, at);
    }

    private static bool IsAddressPart(char unit) => CharTable.IsWord(unit) || unit is '.' or '-' or '+' or '%' or '=';
}
