using System.Diagnostics.CodeAnalysis;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Gazetteers;

/// <summary>The parties known beforehand and every name they go by. Loaded once, then only read, by any number of threads.</summary>
internal sealed class Gazetteer
{
    private readonly PhraseTrie<GazetteerHit> _names = new();
    private readonly Dictionary<string, GazetteerEntry> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GazetteerEntry> _byIso = new(StringComparer.Ordinal);

    private Gazetteer()
    {
    }

    /// <summary>Loads every file of the gazetteer.</summary>
    /// <returns>The gazetteer.</returns>
    internal static Gazetteer Load()
    {
        var gazetteer = new Gazetteer();
        GazetteerLoader.Fill(gazetteer);
        return gazetteer;
    }

    /// <summary>Finds the longest name that begins at a lexeme.</summary>
    /// <param name="lexemes">The lexemes of a document.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <param name="hit">What the words are listed as.</param>
    /// <returns>False where no name begins there.</returns>
    internal bool TryMatch(LexemeTable lexemes, int start, out int end, [NotNullWhen(true)] out GazetteerHit? hit)
    {
        var passage = lexemes[start].Passage;
        return _names.TryLongest(
            index => lexemes[index].Passage == passage && (index == start || !lexemes[index - 1].IsPossessive) ? lexemes[index].Key : null,
            start,
            out end,
            out hit);
    }

    /// <summary>Finds the longest name that begins at a word of a list.</summary>
    /// <param name="keys">The keys of the words.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <param name="hit">What the words are listed as.</param>
    /// <returns>False where no name begins there.</returns>
    internal bool TryMatch(List<string> keys, int start, out int end, [NotNullWhen(true)] out GazetteerHit? hit) =>
        _names.TryLongest(index => index < keys.Count ? keys[index] : null, start, out end, out hit);

    /// <summary>The entry that goes by a name.</summary>
    /// <param name="name">The name of an entry, exactly.</param>
    /// <returns>The entry, or null.</returns>
    internal GazetteerEntry? Named(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The state that has a code.</summary>
    /// <param name="iso">An ISO 3166-1 alpha-2 code.</param>
    /// <returns>The state, or null.</returns>
    internal GazetteerEntry? State(string? iso) => iso is null ? null : _byIso.GetValueOrDefault(iso);

    /// <summary>Adds an entry.</summary>
    /// <param name="entry">The entry.</param>
    internal void Add(GazetteerEntry entry)
    {
        _byName.TryAdd(entry.Name, entry);
        if (entry.Kind == PartyKind.State)
        {
            _byIso.TryAdd(entry.Iso!, entry);
        }
    }

    /// <summary>Adds a name in which no party is to be read; names that a party has stay as they are.</summary>
    /// <param name="name">The name as written.</param>
    internal void AddPlace(string name) =>
        _names.Add(LexemeTable.KeysOf(name), there => there ?? new GazetteerHit(null, NameUse.Place, null));

    /// <summary>Adds a name of an entry; the first entry that has a name keeps it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="use">How it names the entry.</param>
    internal void AddName(GazetteerEntry entry, ReadOnlySpan<char> name, NameUse use)
    {
        var words = LexemeTable.KeysOf(name);
        if (words.Count == 0)
        {
            return;
        }

        _names.Add(words, there => use == NameUse.Adjective
            ? new GazetteerHit(there?.Entry, there?.Use ?? use, there?.Country ?? entry)
            : there is { Entry: not null } ? there : new GazetteerHit(entry, use, there?.Country));
    }
}
