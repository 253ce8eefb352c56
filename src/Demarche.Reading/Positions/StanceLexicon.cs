using System.Collections.Frozen;
using System.Collections.Immutable;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Positions;

/// <summary>The words that tell stances. Read once, then shared by any number of threads.</summary>
internal sealed class StanceLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<StanceEntry>> _entries;
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly FrozenDictionary<string, int> _evaluations;
    private readonly FrozenDictionary<string, int> _deeds;

    private StanceLexicon()
    {
        Entries = [.. WordList.Lines("Positions.stances.txt").Select(StanceEntry.Of)];
        _entries = Entries
            .OrderByDescending(entry => entry.Words.Length)
            .ToLookup(entry => entry.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _classes = WordList.Classes("Positions.verbs.txt")
            .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _evaluations = Values("is ");
        _deeds = Values("does ");
    }

    /// <summary>Every entry, in the order of the file.</summary>
    internal ImmutableArray<StanceEntry> Entries { get; }

    /// <summary>Reads the data files.</summary>
    internal static StanceLexicon Load() => new();

    /// <summary>The entries of a predicate, those with the most words first.</summary>
    internal ImmutableArray<StanceEntry> EntriesOf(string word) => _entries.GetValueOrDefault(word, []);

    /// <summary>Whether a lemma is of a class of verbs.txt.</summary>
    internal bool Is(string wordClass, string lemma) => _classes[wordClass].Contains(lemma);

    /// <summary>What saying that an initiative does so tells, or null.</summary>
    internal int? DeedOf(string lemma) => _deeds.TryGetValue(lemma, out var value) ? value : null;

    private static FrozenDictionary<string, int> Values(string place) =>
        WordList.Classes("Positions.evaluations.txt")
            .Where(group => group.Key.StartsWith(place, StringComparison.Ordinal))
            .SelectMany(group => group, (group, word) => (word, Value: StanceScale.Of(group.Key[place.Length..])))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>What saying that an initiative is so tells, or null.</summary>
    internal int? EvaluationOf(string lemma) => _evaluations.TryGetValue(lemma, out var value) ? value : null;
}
