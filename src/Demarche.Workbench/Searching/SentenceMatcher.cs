using System.Collections.Immutable;

namespace Demarche.Workbench.Searching;

/// <summary>Tells how well a sentence fits the words and phrases of a query.</summary>
internal sealed class SentenceMatcher
{
    private readonly ImmutableArray<string> _words;
    private readonly ImmutableArray<ImmutableArray<string>> _phrases;

    internal SentenceMatcher(FindQuery query)
    {
        _words = [.. query.Words.Select(WordStem.Of).Distinct(StringComparer.Ordinal)];
        _phrases = [.. query.Phrases.Select(phrase => phrase.Select(WordStem.Of).ToImmutableArray())];
    }

    /// <summary>How many words and phrases there are to find.</summary>
    internal int Wanted => _words.Length + _phrases.Length;

    /// <summary>How many of them a sentence holds.</summary>
    internal int Count(string sentence)
    {
        var stems = FindQueryParts.WordsOf(sentence).Select(WordStem.Of).ToList();
        var held = stems.ToHashSet(StringComparer.Ordinal);
        return _words.Count(held.Contains) + _phrases.Count(phrase => Holds(stems, phrase));
    }

    private static bool Holds(List<string> stems, ImmutableArray<string> phrase)
    {
        for (var start = 0; start + phrase.Length <= stems.Count; start++)
        {
            if (phrase.Select((stem, index) => (stem, index)).All(part => string.Equals(stems[start + part.index], part.stem, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
