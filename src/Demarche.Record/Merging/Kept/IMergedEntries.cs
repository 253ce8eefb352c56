using Demarche.Reading.Pages;

namespace Demarche.Record.Merging.Kept;

/// <summary>What a record keeps of what its reports come to, to answer questions without merging again.</summary>
public interface IMergedEntries
{
    /// <summary>What the entries were made of: equal to <see cref="CurrentStamp"/> where they are up to date; null where nothing was merged yet.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    string? Stamp { get; }

    /// <summary>What the record holds now, in a few characters that change with every report, capture, reading and decision.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    string CurrentStamp { get; }

    /// <summary>Replaces all entries, in one transaction; those that stay the same are not written again.</summary>
    /// <param name="stamp">What they were made of.</param>
    /// <param name="entries">The entries, none of one kind and id twice.</param>
    /// <exception cref="RecordException">The record cannot be written; it keeps the entries it had.</exception>
    void Keep(string stamp, IEnumerable<MergedEntry> entries);

    /// <summary>Finds one entry.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <returns>Its body, or null where there is none.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    byte[]? Find(MergedEntryKind kind, string id);

    /// <summary>Finds entries by their ids.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="ids">Their ids, none twice; those of no entry are passed over.</param>
    /// <returns>Their bodies, in the order of the ids.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<byte[]> Find(MergedEntryKind kind, IReadOnlyCollection<string> ids);

    /// <summary>Finds entries.</summary>
    /// <param name="query">Which.</param>
    /// <returns>Their bodies, by falling weight and then by id, or by day where the query says so.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<byte[]> Find(MergedQuery query);

    /// <summary>Finds entries without reading what they hold.</summary>
    /// <param name="query">Which.</param>
    /// <returns>Their ids, names and weights, in the order of <see cref="Find(MergedQuery)"/>.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<MergedName> List(MergedQuery query);

    /// <summary>Counts entries day by day, without reading them.</summary>
    /// <param name="query">Which; its limit and order do not count. Without a key an entry with several keys of one day counts once.</param>
    /// <returns>Each day that any of them has a key of, in order, with how many.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<DayCount> CountByDay(MergedQuery query);

    /// <summary>What entries are called.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="ids">Their ids; those of no entry are passed over.</param>
    /// <returns>The names by id.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyDictionary<string, string> Names(MergedEntryKind kind, IReadOnlyCollection<string> ids);

    /// <summary>Reads reports by their ids.</summary>
    /// <param name="ids">The ids; those of no report are passed over.</param>
    /// <returns>The reports, in order of id.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<Report> Reports(IReadOnlyCollection<ReportId> ids);
}
