namespace Demarche.Language.Tokens;

/// <summary>Numbers with slashes and hyphens that stay one token.</summary>
internal static class NumberForms
{
    /// <summary>"3/4", "3/4/05", "26/06/2016": one or two digits twice, perhaps a year behind.</summary>
    public static bool IsSlashedDate(ReadOnlySpan<char> text)
    {
        var groups = 0;
        var digits = 0;
        foreach (var unit in text)
        {
            if (unit == '/')
            {
                if (digits is 0 or > 2 || ++groups > 2)
                {
                    return false;
                }

                digits = 0;
            }
            else if (unit is >= '0' and <= '9')
            {
                digits++;
            }
            else
            {
                return false;
            }
        }

        return (groups == 2 && digits is 2 or 4) || (groups == 1 && digits is 1 or 2 && HasMonth(text));
    }

    // "20/20" is no day of the year.
    private static bool HasMonth(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return IsMonth(text[..slash]) || IsMonth(text[(slash + 1)..]);
    }

    private static bool IsMonth(ReadOnlySpan<char> number) => number.Length == 1 || number[0] == '0' || (number[0] == '1' && number[1] <= '2');

    /// <summary>"555-0199", "020-7946-0958", "555/010-0199", "20500-0003": told from a range by their groups of digits.</summary>
    public static bool IsTelephone(ReadOnlySpan<char> text)
    {
        Span<int> groups = stackalloc int[6];
        var count = 0;
        foreach (var unit in text)
        {
            if (unit is '-' or '/')
            {
                if (groups[count] == 0 || ++count == groups.Length)
                {
                    return false;
                }
            }
            else if (unit is >= '0' and <= '9')
            {
                groups[count]++;
            }
            else
            {
                return false;
            }
        }

        return groups[count] > 0 && (count >= 2 || (count == 1 && (groups[0], groups[1]) is (3, 4) or (5, 4)));
    }
}
