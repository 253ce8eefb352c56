using System.Globalization;
using System.Text;

namespace Demarche.Reading.Parties.Lexemes;

/// <summary>Makes the keys that words are looked up by.</summary>
internal static class LexemeKeys
{
    /// <summary>The key of a word: without inner stops, invisible characters and accents, with straight apostrophes.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>The key.</returns>
    internal static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return word[0] is '’' or '‘' ? "'" : word.ToString();
        }

        foreach (var letter in word)
        {
            if (letter is '.' or '’' || letter > '\u007e')
            {
                return Folded(word);
            }
        }

        return word.ToString();
    }

    private static string Folded(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in Decomposed(word))
        {
            switch (letter)
            {
                case '.':
                case >= '\u0300' and <= '\u036f':
                    break;
                case '’':
                case '‘':
                    plain.Append('\'');
                    break;
                case '‑':
                    plain.Append('-');
                    break;
                case 'ø' or 'Ø':
                    plain.Append(letter == 'ø' ? 'o' : 'O');
                    break;
                case 'ł' or 'Ł':
                    plain.Append(letter == 'ł' ? 'l' : 'L');
                    break;
                case 'ı':
                    plain.Append('i');
                    break;
                default:
                    if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)
                    {
                        plain.Append(letter);
                    }

                    break;
            }
        }

        return plain.ToString();
    }

    private static string Decomposed(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair cannot be normalised; such a word is in no list.
            return text;
        }
    }
}
