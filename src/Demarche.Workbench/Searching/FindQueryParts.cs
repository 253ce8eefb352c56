namespace Demarche.Workbench.Searching;

/// <summary>Takes apart what somebody typed to look for something.</summary>
internal static class FindQueryParts
{
    /// <summary>The parts: a field or null, its value, and whether that stood in quotation marks.</summary>
    internal static IEnumerable<(string? Field, string Value, bool IsPhrase)> Of(string typed)
    {
        var at = 0;
        while (at < typed.Length)
        {
            if (char.IsWhiteSpace(typed[at]))
            {
                at++;
                continue;
            }

            var (field, start) = FieldAt(typed, at);
            var isPhrase = start < typed.Length && typed[start] is '"' or '“';
            var end = isPhrase ? EndOfPhrase(typed, start + 1) : EndOfWord(typed, start);
            var value = typed[(isPhrase ? start + 1 : start)..end];
            if (value.Length > 0)
            {
                yield return (field, value, isPhrase);
            }

            at = isPhrase ? end + 1 : end;
        }
    }

    /// <summary>The words of a text: runs of letters, digits, apostrophes and hyphens.</summary>
    internal static IEnumerable<string> WordsOf(string text)
    {
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isInside = index < text.Length && (char.IsLetterOrDigit(text[index]) || (start >= 0 && text[index] is '\'' or '’' && index + 1 < text.Length && char.IsLetter(text[index + 1])));
            if (isInside && start < 0)
            {
                start = index;
            }
            else if (!isInside && start >= 0)
            {
                yield return text[start..index];
                start = -1;
            }
        }
    }

    // A field is letters and hyphens in front of a colon, with its value right behind it.
    private static (string? Field, int Start) FieldAt(string typed, int at)
    {
        var end = at;
        while (end < typed.Length && (char.IsAsciiLetterLower(typed[end]) || typed[end] is '-'))
        {
            end++;
        }

        return end > at && end + 1 < typed.Length && typed[end] is ':' && !char.IsWhiteSpace(typed[end + 1])
            ? (typed[at..end], end + 1)
            : (null, at);
    }

    private static int EndOfPhrase(string typed, int start)
    {
        var end = typed.AsSpan(start).IndexOfAny('"', '”');
        return end < 0 ? typed.Length : start + end;
    }

    private static int EndOfWord(string typed, int start)
    {
        while (start < typed.Length && !char.IsWhiteSpace(typed[start]))
        {
            start++;
        }

        return start;
    }
}
