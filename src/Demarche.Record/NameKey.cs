using System.Globalization;
using System.Text;

namespace Demarche.Record;

/// <summary>Compares names by whole words without case and accents: the key of "Élysée Palace" is " ELYSEE PALACE ".</summary>
public static class NameKey
{
    /// <summary>The key of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Its words in capitals without accents, each between single spaces; "" where it has no letter or digit.</returns>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length + 2);
        foreach (var rune in Normalized(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(key.Length is 0 ? " " : "").Append(Rune.ToUpperInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark && key.Length > 0 && key[^1] is not ' ')
            {
                key.Append(' ');
            }
        }

        return key.Length is 0 || key[^1] is ' ' ? key.ToString() : key.Append(' ').ToString();
    }

    /// <summary>Whether a name holds all the words of another, together and in their order.</summary>
    /// <param name="name">The longer name.</param>
    /// <param name="part">The words to look for.</param>
    /// <returns>True where it does; false where there is no word to look for.</returns>
    public static bool Holds(string name, string part) =>
        Of(part) is { Length: > 0 } key && Of(name).Contains(key, StringComparison.Ordinal);

    // Unpaired surrogates, which normalisation refuses, count as U+FFFD.
    private static string Normalized(string name) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).Normalize(NormalizationForm.FormKD);
}
