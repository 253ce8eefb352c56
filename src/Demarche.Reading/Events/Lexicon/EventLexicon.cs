using System.Collections.Frozen;
using System.Collections.Immutable;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Events.Lexicon;

/// <summary>The words of events, from Resources/Events. Loaded once, then only read, by any number of threads.</summary>
internal sealed class EventLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly FrozenDictionary<string, ImmutableArray<EventVerb>> _verbs;
    private readonly FrozenDictionary<string, EventNoun> _nouns;

    private EventLexicon()
    {
        _classes = WordList.Lines("Events.classes.txt")
            .Select(line => line.Split(':', 2))
            .ToFrozenDictionary(
                parts => parts[0],
                parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
        Verbs = [.. WordList.Lines("Events.verbs.txt").Select(ParseVerb)];
        Nouns = [.. WordList.Lines("Events.nouns.txt").Select(ParseNoun)];
        _verbs = Verbs
            .GroupBy(verb => verb.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(verb => verb.Weight).ToImmutableArray(), StringComparer.Ordinal);
        _nouns = Nouns.ToFrozenDictionary(noun => noun.Lemma, StringComparer.Ordinal);
        string[] ofVerbs = ["light", "occur", "planned", "thought", "denied", "ongoing"];
        Lemmas = new WordLemmas(
            [.. _verbs.Keys, .. ofVerbs.SelectMany(name => _classes[name])],
            [.. _nouns.Keys, .. _classes.Where(pair => !ofVerbs.Contains(pair.Key, StringComparer.Ordinal)).SelectMany(pair => pair.Value), .. Verbs.SelectMany(verb => verb.Objects ?? [])]);
    }

    /// <summary>All verbs, in the order of their file.</summary>
    internal ImmutableArray<EventVerb> Verbs { get; }

    /// <summary>All nouns, in the order of their file.</summary>
    internal ImmutableArray<EventNoun> Nouns { get; }

    /// <summary>The lemmas of its words.</summary>
    internal WordLemmas Lemmas { get; }

    /// <summary>Reads the files.</summary>
    internal static EventLexicon Load() => new();

    /// <summary>The entries of a verb or adjective, those that ask for most first.</summary>
    /// <param name="lemma">Its lemma.</param>
    internal ImmutableArray<EventVerb> Verb(string lemma) => _verbs.GetValueOrDefault(lemma, []);

    /// <summary>The entry of a noun, or null.</summary>
    /// <param name="lemma">Its lemma.</param>
    internal EventNoun? Noun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>Whether a word belongs to a class of classes.txt.</summary>
    /// <param name="name">The class.</param>
    /// <param name="lemma">The word's lemma.</param>
    internal bool Is(string name, string lemma) => _classes[name].Contains(lemma);

    private EventVerb ParseVerb(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ');
        return new EventVerb(
            words[0],
            words.Length > 1 ? words[1] : null,
            parts[1] is "*" or "@geo" or "@demand" or "@infinitive" ? null : parts[1][0] is '@' ? _classes[parts[1][1..]] : parts[1].Split(',').ToFrozenSet(StringComparer.Ordinal),
            parts[1] is "@geo",
            parts[1] is "@demand" or "@infinitive" ? parts[1][1..] : null,
            EventSense.Parse(parts[2]),
            List(parts[3]),
            parts[4]);
    }

    private static EventNoun ParseNoun(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new EventNoun(parts[0], EventSense.Parse(parts[1]), List(parts[2]), List(parts[3]), parts[4]);
    }

    private static ImmutableArray<string> List(string text) => text is "-" ? [] : [.. text.Split(',')];
}
