using System.Collections.Frozen;
using Demarche.Language;
using Demarche.Training.Generation;

namespace Demarche.Training.Corpora;

/// <summary>Brings the name types of the corpora, and the extent of their names, to one convention: a name without title, article or common noun.</summary>
internal static class NameTypes
{
    private static readonly Lazy<FrozenSet<string>> Titles = new(() => NameLists.All()["title"].ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenSet<string> Articles = new[] { "the", "The", "a", "an", "A", "An", "its", "their", "all", "other", "some", "We", "Our", "They", "Their", "It", "Its", "He", "His", "She", "Her", "I", "My", "You", "Your", "This", "These", "Those" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Joiners = new[]
    {
        "of", "for", "de", "del", "da", "do", "dos", "la", "le", "du", "and", "&", "the", "al", "el", "bin", "ibn", "ben", "van", "von", "der", "den", "on", "in", "to", "e", "y", "-", "–", "'s", "’s", ".", ",",
    }.ToFrozenSet(StringComparer.Ordinal);

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

    /// <summary>Whether a word stands before a person's name and is no part of it.</summary>
    internal static bool IsTitle(string word) => Titles.Value.Contains(word);

    /// <summary>Whether a word in small letters may stand inside a name.</summary>
    internal static bool IsJoiner(string word) => Joiners.Contains(word);

    /// <summary>Whether a word is written as names are: with a capital or a digit in it.</summary>
    internal static bool IsCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c) || char.IsAsciiDigit(c) || c is '@' or '#')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name within a marked phrase.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The marked phrase.</param>
    /// <param name="label">Our class.</param>
    /// <returns>The span without articles, and without titles before a person; empty where no name is left, as in "the minister" or "Iraqi officials".</returns>
    internal static TextSpan Narrow(string text, TextSpan span, string label)
    {
        if (label is "MISC")
        {
            return span;
        }

        var words = Words(text, span);
        string Word(int index) => words[index].In(text).ToString();
        var first = 0;
        while (first < words.Count && (Articles.Contains(Word(first)) || (label is "PER" && IsTitle(Word(first))) || !IsCapital(words[first].In(text))))
        {
            first++;
        }

        var isName = first < words.Count && IsCapital(words[^1].In(text))
            && Enumerable.Range(first, words.Count - first).All(index => IsCapital(words[index].In(text)) || IsJoiner(Word(index)));
        return isName ? new TextSpan(words[first].Start, words[^1].End).Trim(text) : new TextSpan(span.Start, span.Start);
    }

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
