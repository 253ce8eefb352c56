using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;

namespace Demarche.Workbench.Questions;

/// <summary>Finds the initiatives that somebody names in a question.</summary>
/// <param name="entries">The record's entries.</param>
internal sealed class InitiativeLookup(IMergedEntries entries)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The initiatives a name can mean, as <see cref="PartyLookup.Find"/> finds parties.</summary>
    internal ImmutableArray<MergedInitiative> Find(string name)
    {
        if (entries.Find(MergedEntryKind.Initiative, name) is { } body)
        {
            return [MergedJson.Read<MergedInitiative>(body)];
        }

        var query = new MergedQuery(MergedEntryKind.Initiative) { KeyKind = MergedKeyKind.Name, Key = NameKey.Of(name), Limit = 20 };
        if (query.Key is "")
        {
            return [];
        }

        var exact = entries.Find(query);
        return [.. (exact.Count > 0 ? exact : entries.Find(query with { IsPart = true })).Select(found => MergedJson.Read<MergedInitiative>(found))];
    }

    /// <summary>Reads what several are called at once.</summary>
    internal void Load(IEnumerable<string> ids)
    {
        var missing = ids.Where(id => !_names.ContainsKey(id)).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            foreach (var (id, name) in entries.Names(MergedEntryKind.Initiative, missing))
            {
                _names[id] = name;
            }
        }
    }

    /// <summary>What an initiative is called.</summary>
    internal string NameOf(string id)
    {
        if (!_names.TryGetValue(id, out var name))
        {
            _names[id] = name = entries.Names(MergedEntryKind.Initiative, [id]).GetValueOrDefault(id, id);
        }

        return name;
    }
}
