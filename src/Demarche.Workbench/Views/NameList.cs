using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Merging.Kept;

namespace Demarche.Workbench.Views;

/// <summary>Parties or initiatives of a record by name.</summary>
/// <param name="Names">Their ids, names and how many reports stand behind each, the most told first.</param>
/// <param name="HasMore">Whether there are more behind them.</param>
public sealed record NameList(ImmutableArray<MergedName> Names, bool HasMore)
{
    /// <summary>Reads names.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="kind">What they are of.</param>
    /// <param name="typed">Whole words of the name, or null for all.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most.</param>
    /// <returns>The names.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static NameList Load(IMergedEntries entries, MergedEntryKind kind, string? typed, int skip, int limit)
    {
        var query = new MergedQuery(kind) { Skip = skip, Limit = limit + 1 };
        var key = NameKey.Of(typed ?? "");
        var found = entries.List(key.Length is 0 ? query : query with { KeyKind = MergedKeyKind.Name, Key = key, IsPart = true });
        return new NameList([.. found.Take(limit)], found.Count > limit);
    }
}
