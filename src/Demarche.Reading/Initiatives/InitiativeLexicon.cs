using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Initiatives;

/// <summary>The words that describe initiatives and what becomes of them. Read once, then shared by any number of threads.</summary>
internal sealed class InitiativeLexicon
{
    private const int LeastOfMisprints = 10;

    private readonly FrozenDictionary<string, InitiativeNoun> _nouns;
    private readonly FrozenDictionary<string, string> _misprints;
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;
    private readonly FrozenDictionary<string, ImmutableArray<StatusEntry>> _status;

    private InitiativeLexicon()
    {
        var nouns = new Dictionary<string, InitiativeNoun>(StringComparer.Ordinal);
        foreach (var parts in Rows("nouns", 3))
        {
            var noun = new InitiativeNoun(parts[0] is "any" ? null : EnumNames.ValueOf<InitiativeKind>(parts[0]), EnumNames.ValueOf<NounGate>(parts[1]));
            foreach (var lemma in List(parts[2], ','))
            {
                nouns.TryAdd(lemma, noun);
            }
        }

        _nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
        _misprints = Misprints(nouns).DistinctBy(pair => pair.Word, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.Word, pair => pair.Noun, StringComparer.Ordinal);
        _words = WordList.Classes("Initiatives.words.txt")
            .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _status = Rows("status", 3)
            .SelectMany(parts => List(parts[2], ','), (parts, lemma) => StatusEntry.Of(parts[0], parts[1], lemma))
            .ToLookup(entry => entry.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        Names = [.. Rows("names", 3).SelectMany(parts => List(parts[2], ';'), (parts, name) => (
            name,
            EnumNames.ValueOf<InitiativeKind>(parts[0]),
            int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : (int?)null))];
        Links = [.. Rows("links", 2)
            .SelectMany(parts => List(parts[1], ';'), (parts, words) => (words, EnumNames.ValueOf<InitiativeLinkKind>(parts[0])))
            .OrderByDescending(link => link.words.Length)];
    }

    /// <summary>Names in which no noun tells what they are, with kind and year.</summary>
    internal ImmutableArray<(string Name, InitiativeKind Kind, int? Year)> Names { get; }

    /// <summary>Words in front of the second of two initiatives that are linked, the longest first.</summary>
    internal ImmutableArray<(string Words, InitiativeLinkKind Kind)> Links { get; }

    /// <summary>Reads the data files.</summary>
    internal static InitiativeLexicon Load() => new();

    /// <summary>What a noun describes, by its form (which tells "talks" from "talk") or its lemma; null where it is no noun of ours.</summary>
    internal InitiativeNoun? NounOf(string lower, string lemma) =>
        _nouns.TryGetValue(lower, out var noun) || _nouns.TryGetValue(Meant(lemma), out noun) ? noun : null;

    /// <summary>The noun that a word with a letter left out is meant to be, else the word itself.</summary>
    internal string Meant(string lemma) => _nouns.ContainsKey(lemma) ? lemma : _misprints.GetValueOrDefault(lemma, lemma);

    /// <summary>Long nouns with a letter left out: "intiative". Shorter ones are too often other words.</summary>
    private static IEnumerable<(string Word, string Noun)> Misprints(Dictionary<string, InitiativeNoun> nouns) =>
        nouns.Keys
            .Where(noun => noun.Length >= LeastOfMisprints && !noun.Contains('-', StringComparison.Ordinal))
            .SelectMany(noun => Enumerable.Range(1, noun.Length - 2), (noun, at) => (Word: noun.Remove(at, 1), Noun: noun))
            .Where(pair => !nouns.ContainsKey(pair.Word));

    /// <summary>Whether a word is of a class of words.txt.</summary>
    internal bool Is(string wordClass, string word) => _words[wordClass].Contains(word);

    /// <summary>What a word tells of an initiative's state.</summary>
    /// <param name="word">A lemma, with "_" and a particle where it has one.</param>
    /// <param name="place">Where the word stands to the initiative: "subject", "object", "before" or "noun".</param>
    /// <param name="kind">The initiative's kind.</param>
    /// <returns>The status, or null.</returns>
    internal InitiativeStatus? StatusOf(string word, string place, InitiativeKind kind)
    {
        if (_status.TryGetValue(word, out var entries))
        {
            foreach (var entry in entries)
            {
                if (string.Equals(entry.Place, place, StringComparison.Ordinal) && entry.HoldsFor(kind))
                {
                    return entry.Status;
                }
            }
        }

        return null;
    }

    private static IEnumerable<string[]> Rows(string file, int columns) =>
        WordList.Lines($"Initiatives.{file}.txt").Select(line => line.Split('|', columns, StringSplitOptions.TrimEntries));

    private static string[] List(string words, char separator) => words.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
