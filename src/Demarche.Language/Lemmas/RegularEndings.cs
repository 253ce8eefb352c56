namespace Demarche.Language.Lemmas;

/// <summary>What regular English inflection may have been made from: the candidates, the likeliest first.</summary>
internal static class RegularEndings
{
    /// <summary>The lemmas a form can have by the regular endings of its tag.</summary>
    /// <param name="form">The form, in lower case unless it is a name.</param>
    /// <param name="tag">Its treebank tag.</param>
    /// <returns>Candidates; none where the tag has no ending or the form does not end so.</returns>
    internal static IEnumerable<string> Candidates(string form, string tag) => tag switch
    {
        "NNS" or "NNPS" or "VBZ" => OfPlural(form),
        "VBD" or "VBN" => OfEnding(form, "ed"),
        "VBG" => form.EndsWith("in'", StringComparison.Ordinal) ? OfEnding(form[..^1] + "g", "ing") : OfEnding(form, "ing"),
        "JJR" or "RBR" => OfEnding(form, "er"),
        "JJS" or "RBS" => OfEnding(form, "est"),
        _ => [],
    };

    private static IEnumerable<string> OfPlural(string form)
    {
        if (form.Length < 3 || !form.EndsWith('s') || form.EndsWith("ss", StringComparison.Ordinal))
        {
            yield break;
        }

        if (form.EndsWith("ies", StringComparison.Ordinal) && form.Length > 4)
        {
            yield return form[..^3] + "y";
        }
        else if (form.EndsWith("es", StringComparison.Ordinal) && form.Length > 3 && Hisses(form.AsSpan()[..^2]))
        {
            // "Cases" and "sizes" are commoner than "lenses" and "quizzes".
            var keepsE = form[^3] is 'z' || (form[^3] is 's' && form[^4] is not 's');
            yield return keepsE ? form[..^1] : form[..^2];
            yield return keepsE ? form[..^2] : form[..^1];
        }
        else if (form[^2] is '\'' or '’')
        {
            yield return form[..^2];
        }
        else
        {
            yield return form[..^1];
        }
    }

    private static IEnumerable<string> OfEnding(string form, string ending)
    {
        if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length < ending.Length + 2)
        {
            yield break;
        }

        var stem = form[..^ending.Length];
        var startsWithI = ending is not "ing";
        if (startsWithI && stem[^1] is 'i' && stem.Length > 2)
        {
            yield return stem[..^1] + "y";
            yield break;
        }

        var isDoubled = stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]);
        if (IsShortSyllable(stem))
        {
            // A short syllable would have doubled its last letter: "hoped" is no form of "hop".
            yield return stem + "e";
            yield break;
        }

        yield return stem;
        if (isDoubled)
        {
            yield return stem[..^1];
        }

        yield return stem + "e";
    }

    /// <summary>Whether "es" would stand after it for the sound's sake: "boxes", "wishes", "heroes".</summary>
    private static bool Hisses(ReadOnlySpan<char> stem) =>
        stem[^1] is 's' or 'x' or 'z' or 'o' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal);

    /// <summary>Consonants, one vowel, one consonant: "hop", "us", "stag".</summary>
    private static bool IsShortSyllable(string stem)
    {
        if (stem[^1] is 'w' or 'x' or 'y' || IsVowel(stem[^1]) || !IsVowel(stem[^2]))
        {
            return false;
        }

        // "qu" is a consonant: "quoting".
        var before = stem[..^2];
        return before.EndsWith("qu", StringComparison.Ordinal) ? !before[..^2].Any(IsVowel) : !before.Any(IsVowel);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
