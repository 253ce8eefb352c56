using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Parties;

namespace Demarche.Workbench.Questions;

/// <summary>Finds the party that somebody names in a question.</summary>
/// <param name="entries">The record's entries.</param>
internal sealed class PartyLookup(IMergedEntries entries)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The parties a name can mean: its merged id; else those with exactly this name; else those with it as a part. The most told first.</summary>
    internal ImmutableArray<MergedParty> Find(string name)
    {
        if (entries.Find(MergedEntryKind.Party, name) is { } body)
        {
            return [MergedJson.Read<MergedParty>(body)];
        }

        var query = new MergedQuery(MergedEntryKind.Party) { KeyKind = MergedKeyKind.Name, Key = NameKey.Of(name), Limit = 20 };
        if (query.Key is "")
        {
            return [];
        }

        var exact = entries.Find(query);
        return [.. (exact.Count > 0 ? exact : entries.Find(query with { IsPart = true })).Select(found => MergedJson.Read<MergedParty>(found))];
    }

    /// <summary>The reports' parties that a merged one is made of.</summary>
    internal ImmutableArray<PartyReference> MembersOf(string id) =>
        entries.Find(MergedEntryKind.PartyMembers, id) is { } body ? MergedJson.Read<ImmutableArray<PartyReference>>(body) : [];

    /// <summary>Reads what several are called at once.</summary>
    internal void Load(IEnumerable<string> ids)
    {
        var missing = ids.Where(id => !_names.ContainsKey(id)).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            foreach (var (id, name) in entries.Names(MergedEntryKind.Party, missing))
            {
                _names[id] = name;
            }
        }
    }

    /// <summary>What a merged party is called.</summary>
    internal string NameOf(string id)
    {
        if (!_names.TryGetValue(id, out var name))
        {
            _names[id] = name = entries.Names(MergedEntryKind.Party, [id]).GetValueOrDefault(id, id);
        }

        return name;
    }

    /// <summary>What several are called, in one phrase.</summary>
    internal string NamesOf(IEnumerable<string> ids) => string.Join(", ", ids.Select(NameOf));
}
