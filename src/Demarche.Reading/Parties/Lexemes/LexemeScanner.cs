using System.Globalization;

namespace Demarche.Reading.Parties.Lexemes;

/// <summary>Finds where one word begins and ends in a text.</summary>
internal static class LexemeScanner
{
    private static readonly string[] Abbreviations =
        ["Mr", "Mrs", "Ms", "Dr", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Sen", "Rep", "Gov", "Adm", "Brig", "Rev", "Prof", "St", "Amb", "Cmdr"];

    private static readonly string[] Contractions = ["re", "ve", "ll", "d", "m"];

    /// <summary>The end of the word or mark that begins at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its first character, not white space.</param>
    /// <param name="limit">Where the text ends for this word.</param>
    /// <param name="flags">What can be seen of it.</param>
    /// <param name="next">Where to go on: behind the word and an ending that it leaves out.</param>
    /// <returns>One past its last character.</returns>
    internal static int End(string text, int start, int limit, out LexemeFlags flags, out int next)
    {
        if (!IsLetter(text[start]))
        {
            flags = LexemeFlags.Mark;
            next = start + 1;
            return next;
        }

        var end = start + 1;
        while (end < limit && (IsLetter(text[end]) || Joins(text, end, start, limit)))
        {
            end++;
        }

        if (end < limit && text[end] == '.' && (IsInitials(text.AsSpan(start, end - start)) || IsAbbreviation(text.AsSpan(start, end - start))))
        {
            end++;
        }

        flags = Shape(text.AsSpan(start, end - start));
        next = end;
        return Trimmed(text, start, end, limit, ref flags, ref next);
    }

    private static bool IsLetter(char letter) =>
        char.IsLetterOrDigit(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int at, int start, int limit)
    {
        if (at + 1 >= limit || !IsLetter(text[at + 1]) || !IsLetter(text[at - 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '-' or '‑' => true,
            '\'' or '’' => true,
            '.' => char.IsDigit(text[at - 1]) == char.IsDigit(text[at + 1]) && (char.IsDigit(text[at + 1]) || IsInitials(text.AsSpan(start, at - start))),
            ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            '&' => char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
            _ => false,
        };
    }

    /// <summary>Single capitals with stops between them: "U", "U.S".</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (index % 2 == 0 ? !char.IsUpper(word[index]) : word[index] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }

    /// <summary>"Mr", "Gen": a stop behind such a word is part of it.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static LexemeFlags Shape(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]))
        {
            return LexemeFlags.Number;
        }

        var flags = char.IsUpper(word[0]) ? LexemeFlags.Capital : LexemeFlags.None;
        var (upper, lower) = (0, 0);
        foreach (var letter in word)
        {
            upper += char.IsUpper(letter) ? 1 : 0;
            lower += char.IsLower(letter) ? 1 : 0;
        }

        return upper > 1 && lower == 0 ? flags | LexemeFlags.AllCapitals : flags;
    }

    private static int Trimmed(string text, int start, int end, int limit, ref LexemeFlags flags, ref int next)
    {
        var word = text.AsSpan(start, end - start);
        var mark = word.LastIndexOfAny('\'', '’');
        if (mark > 0)
        {
            var ending = word[(mark + 1)..];
            if (ending is "s" or "S")
            {
                flags |= LexemeFlags.Possessive;
                return start + mark;
            }

            if (IsContraction(ending))
            {
                flags |= LexemeFlags.Contracted;
                return start + mark;
            }
        }
        else if (end < limit && text[end] is '\'' or '’' && text[end - 1] is 's' && end - start > 2)
        {
            // A closing quotation mark looks the same; a plural without a noun behind it is no possessive.
            var follows = end + 2 < text.Length && text[end + 1] == ' ' && char.IsLetter(text[end + 2]);
            if (follows && text[end] == '’')
            {
                flags |= LexemeFlags.Possessive;
                next = end + 1;
            }
        }

        return end;
    }

    private static bool IsContraction(ReadOnlySpan<char> ending)
    {
        foreach (var contraction in Contractions)
        {
            if (ending.Equals(contraction, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
