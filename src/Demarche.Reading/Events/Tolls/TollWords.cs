using System.Collections.Frozen;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Events.Tolls;

/// <summary>The words of tolls.txt.</summary>
internal sealed class TollWords
{
    private readonly FrozenDictionary<string, TollKind> _kinds;
    private readonly FrozenSet<string> _people;
    private readonly FrozenSet<string> _auxiliaries;
    private readonly FrozenDictionary<string, string> _bounds;

    private TollWords()
    {
        var classes = WordList.Classes("Events.tolls.txt");
        _kinds = Enum.GetValues<TollKind>()
            .SelectMany(kind => classes[kind.ToString().ToLowerInvariant()], (kind, word) => (kind, word))
            .ToFrozenDictionary(entry => entry.word, entry => entry.kind, StringComparer.OrdinalIgnoreCase);
        _people = classes["people"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _auxiliaries = classes["auxiliaries"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        string[] bounds = ["at-least", "at-most", "more-than", "fewer-than", "about"];
        _bounds = bounds
            .SelectMany(bound => classes[bound], (bound, words) => (bound, Words: words.Replace('_', ' ')))
            .ToFrozenDictionary(entry => entry.Words, entry => entry.bound, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads the data file.</summary>
    internal static TollWords Load() => new();

    /// <summary>What a word says befell people, or null.</summary>
    internal TollKind? KindOf(string word) => _kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Whether a word is for people.</summary>
    internal bool IsPeople(string word) => _people.Contains(word);

    /// <summary>Whether a word may stand between a number and the verb that tells what befell.</summary>
    internal bool IsAuxiliary(string word) => _auxiliaries.Contains(word);

    /// <summary>What words in front of a number make of it, or null.</summary>
    internal string? BoundOf(string words) => _bounds.GetValueOrDefault(words);
}
