using Demarche.Language;

namespace Demarche.Training.Corpora;

/// <summary>Brings the name types of the corpora, and the extent of their names, to one convention: a name without title, article or common noun.</summary>
internal static class NameTypes
{
    private static readonly HashSet<string> Titles = new(
        [
            "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Lord", "Lady", "President", "Prime", "Vice", "Minister", "Ministers", "Foreign", "Defence",
            "Defense", "Interior", "Secretary", "Secretary-General", "General", "Gen.", "Lt.", "Lieutenant", "Colonel", "Col.", "Major", "Captain", "Capt.", "Admiral",
            "Ambassador", "Special", "Envoy", "Representative", "Senator", "Sen.", "Rep.", "Governor", "Gov.", "Chancellor", "King", "Queen", "Prince", "Princess",
            "Pope", "Archbishop", "Sheikh", "Ayatollah", "Professor", "Prof.", "Judge", "Justice", "Chairman", "Speaker", "Spokesman", "Spokeswoman", "of", "State",
            "the", "The", "and", "for", "High", "Deputy", "Chief", "UN", "U.N.", "US", "U.S.", "EU", "former", "Former",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Articles = new(["the", "The", "a", "an", "A", "An", "its", "their", "all", "other", "some"], StringComparer.Ordinal);

    /// <summary>Our class of a corpus's type.</summary>
    /// <param name="type">The type as the corpus has it.</param>
    /// <returns>PER, LOC, ORG or MISC, or null where it is no name.</returns>
    internal static string? Of(string type) => type switch
    {
        "PER" or "Person" or "person" or "politician" => "PER",
        "LOC" or "Location" or "location" or "country" or "Facility" or "place" => "LOC",
        "ORG" or "Organization" or "organization" or "Organisation" or "organisation" or "politicalparty" or "corporation" or "group" => "ORG",
        "MISC" or "Misc" or "misc" or "Nationality" or "event" or "election" or "product" or "creative-work" => "MISC",
        _ => null,
    };

    /// <summary>The name within a marked phrase.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The marked phrase.</param>
    /// <param name="label">Our class.</param>
    /// <returns>The span from its first to its last capitalised word, without titles before a person; empty where nothing in it is capitalised.</returns>
    internal static TextSpan Narrow(string text, TextSpan span, string label)
    {
        if (label is "MISC")
        {
            return span;
        }

        var words = Words(text, span);
        var first = words.FindIndex(word => IsCapital(text, word));
        var last = words.FindLastIndex(word => IsCapital(text, word));
        if (first < 0)
        {
            return new TextSpan(span.Start, span.Start);
        }

        while (first < last && IsBefore(words[first].In(text).ToString(), label))
        {
            first++;
        }

        while (first < last && !IsCapital(text, words[first]))
        {
            first++;
        }

        return new TextSpan(words[first].Start, words[last].End).Trim(text);
    }

    private static bool IsBefore(string word, string label) => label is "PER" ? Titles.Contains(word) : Articles.Contains(word);

    private static bool IsCapital(string text, TextSpan word) => text[word.Start..word.End].Any(c => char.IsUpper(c) || char.IsDigit(c) || c is '@' or '#');

    private static List<TextSpan> Words(string text, TextSpan span)
    {
        var words = new List<TextSpan>();
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < span.End && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            words.Add(new TextSpan(start, at));
        }

        return words;
    }
}
