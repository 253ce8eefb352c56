namespace Demarche.Workbench.Searching;

/// <summary>
/// Takes the endings of inflection off English words, so that "swaps", "swapped" and "swapping" are looked for as one. It errs on the side of
/// leaving a word as it is: a stem is always a beginning of the word, three letters long at least, so that words can be looked up by it.
/// </summary>
public static class WordStem
{
    private const int Shortest = 3;

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A word in any case.</param>
    /// <returns>The stem in lower case.</returns>
    public static string Of(string word)
    {
        var lower = word.ToLowerInvariant();
        var stem = lower switch
        {
            _ when lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("’s", StringComparison.Ordinal) => lower[..^2],
            _ when lower.EndsWith("sses", StringComparison.Ordinal) => lower[..^2],
            _ when lower.EndsWith("ies", StringComparison.Ordinal) => lower[..^2],
            _ when lower.EndsWith("ing", StringComparison.Ordinal) && HasVowel(lower[..^3]) => Undoubled(lower[..^3]),
            _ when lower.EndsWith("ied", StringComparison.Ordinal) => lower[..^2],
            _ when lower.EndsWith("ed", StringComparison.Ordinal) && HasVowel(lower[..^2]) => Undoubled(lower[..^2]),
            _ when lower.EndsWith("es", StringComparison.Ordinal) && HasVowel(lower[..^2]) => lower[..^2],
            [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => lower,
            [.., 's'] => lower[..^1],
            [.., 'e'] or [.., 'y'] => lower[..^1],
            _ => lower,
        };
        return Shortened(stem).Length >= Shortest ? Shortened(stem) : lower;
    }

    // "Negotiate", "negotiating" and "negotiates" meet in "negotiat"; "party" and "parties" in "part(i)" cut to "part".
    private static string Shortened(string stem) => stem is [.., 'e'] or [.., 'i'] ? stem[..^1] : stem;

    private static string Undoubled(string stem) =>
        stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;

    private static bool HasVowel(string text) => text.Length >= Shortest && text.Any(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y');
}
