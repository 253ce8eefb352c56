using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Record.Origins;

namespace Demarche.Record.Merging.Kept;

/// <summary>Keeps a record's merged entries up to date.</summary>
public static class MergedUpkeep
{
    /// <summary>Merges a record's reports where they changed since they were merged last.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellation">Ends the work between two reports; the entries stay as they were.</param>
    /// <returns>Whether there was anything to do.</returns>
    /// <exception cref="RecordException">The record cannot be read or written; its entries stay as they were.</exception>
    public static bool Update(IRecord record, CancellationToken cancellation = default)
    {
        var stamp = record.Merged.CurrentStamp;
        if (string.Equals(record.Merged.Stamp, stamp, StringComparison.Ordinal))
        {
            return false;
        }

        record.Merged.Keep(stamp, EntriesOf(record, cancellation));
        return true;
    }

    private static IEnumerable<MergedEntry> EntriesOf(IRecord record, CancellationToken cancellation)
    {
        var merged = MergedReports.Of(Read, record.OriginOfEach(), record.DecidedMerges());
        return MergedEntries.Of(merged.Parties, merged.Record);

        IEnumerable<ReportFindings> Read() => record.ReadStanding(RecordFilter.All).Select(report =>
        {
            cancellation.ThrowIfCancellationRequested();
            return report;
        });
    }
}
