using Demarche.Record;
using Demarche.Record.Merging.Kept;

namespace Demarche.Workbench.Views;

/// <summary>Names that somebody who types one may mean.</summary>
public static class NameSuggestions
{
    private const int Most = 12;

    /// <summary>Finds names.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="kind">What they are of.</param>
    /// <param name="typed">What was typed: words of the name, the last perhaps not to its end.</param>
    /// <returns>The names, the most told first.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static IReadOnlyList<string> Of(IMergedEntries entries, MergedEntryKind kind, string typed)
    {
        var key = NameKey.Of(typed).TrimEnd();
        return key.Length is 0
            ? []
            : [.. entries.List(new MergedQuery(kind) { KeyKind = MergedKeyKind.Name, Key = key, IsPart = true, Limit = Most }).Select(found => found.Name).Distinct(StringComparer.Ordinal)];
    }
}
