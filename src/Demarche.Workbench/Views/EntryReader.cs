using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Sources;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Views;

/// <summary>Reads kept entries for a view, and names what they refer to; each name is read once.</summary>
/// <param name="entries">The record's entries.</param>
internal sealed class EntryReader(IMergedEntries entries)
{
    private readonly Dictionary<(MergedEntryKind Kind, string Id), NamedId> _named = [];

    /// <summary>The record's entries.</summary>
    internal IMergedEntries Entries => entries;

    /// <summary>Reads entries.</summary>
    internal ImmutableArray<T> Read<T>(MergedQuery query) => [.. entries.Find(query).Select(body => MergedJson.Read<T>(body))];

    /// <summary>Reads one entry, or null.</summary>
    internal T? Find<T>(MergedEntryKind kind, string id)
        where T : class => entries.Find(kind, id) is { } body ? MergedJson.Read<T>(body) : null;

    /// <summary>Entries that a typed name can mean, the most told first: its merged id; else those of exactly this name; else those with it as a part.</summary>
    internal ImmutableArray<NamedId> Lookup(MergedEntryKind kind, string typed)
    {
        if (entries.Names(kind, [typed]).TryGetValue(typed, out var name))
        {
            return [new NamedId(typed, name)];
        }

        var query = new MergedQuery(kind) { KeyKind = MergedKeyKind.Name, Key = NameKey.Of(typed), Limit = 20 };
        if (query.Key is "")
        {
            return [];
        }

        var exact = entries.List(query);
        return [.. (exact.Count > 0 ? exact : entries.List(query with { IsPart = true })).Select(found => new NamedId(found.Id, found.Name))];
    }

    /// <summary>What a typed name means; where it means several, the most told, and a notice names the others.</summary>
    /// <returns>The entry; null where nothing was typed, or where the record knows none, which a notice says.</returns>
    internal NamedId? Only(MergedEntryKind kind, string? typed, ICollection<string> notices)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var found = Lookup(kind, typed);
        if (ViewNotices.Of(found, typed, kind is MergedEntryKind.Party ? "party" : "initiative") is { } notice)
        {
            notices.Add(notice);
        }

        return found.FirstOrDefault();
    }

    /// <summary>The first and the last publication day of the record, or null where none is known.</summary>
    internal (LocalDate? First, LocalDate? Last) Published()
    {
        var outlets = Read<OutletTally>(new MergedQuery(MergedEntryKind.Outlet) { Limit = int.MaxValue });
        return (outlets.Select(outlet => outlet.From).Min(), outlets.Select(outlet => outlet.To).Max());
    }

    /// <summary>Reads names, all at once.</summary>
    internal void Load(MergedEntryKind kind, IEnumerable<string> ids)
    {
        var missing = ids.Where(id => !_named.ContainsKey((kind, id))).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count is 0)
        {
            return;
        }

        var names = entries.Names(kind, missing);
        foreach (var id in missing)
        {
            _named[(kind, id)] = new NamedId(id, names.GetValueOrDefault(id, id));
        }
    }

    /// <summary>A party by its merged id.</summary>
    internal NamedId Party(string id) => Named(MergedEntryKind.Party, id);

    /// <summary>An initiative by its merged id.</summary>
    internal NamedId Initiative(string id) => Named(MergedEntryKind.Initiative, id);

    /// <summary>Parties in one phrase, as people list them.</summary>
    internal string PartyList(IEnumerable<string> ids) => BriefNames.Listed([.. ids.Select(id => Party(id).Name)]);

    /// <summary>Whether a name was typed that the record does not know.</summary>
    internal static bool IsUnknown(string? typed, NamedId? found) => found is null && !string.IsNullOrWhiteSpace(typed);

    /// <summary>A day for a table.</summary>
    internal static string DayText(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "day unknown";

    private NamedId Named(MergedEntryKind kind, string id)
    {
        Load(kind, [id]);
        return _named[(kind, id)];
    }
}
