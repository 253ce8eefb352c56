using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Parties;
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
        var findings = record.ReadStanding(RecordFilter.All).Select(report =>
        {
            cancellation.ThrowIfCancellationRequested();
            return report;
        }).ToList();
        var origins = OriginsOf(findings.Select(report => report.Report));
        var parties = PartyMerger.Load().Merge(findings.Select(ReportParties.Of), record.DecidedMerges().Parties);
        var reports = findings
            .Select(report => new ReportContext(
                report,
                report.Parties.ToDictionary(party => party.Id, party => parties.Of(new PartyReference(report.Report.Id, party.Id)).Id),
                origins[report.Report.Id].Value))
            .ToList();
        return MergedEntries.Of(parties, RecordMerger.Load().Merge(reports));
    }

    private static Dictionary<ReportId, ReportId> OriginsOf(IEnumerable<Report> reports)
    {
        var index = new OriginIndex(new CopyRule());
        foreach (var report in reports)
        {
            index.Add(report.Id, StoryOf(report), [.. report.Captures.Select(capture => capture.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)]);
        }

        return index.Origins.SelectMany(origin => origin.Reports, (origin, report) => (report, origin.Id)).ToDictionary(entry => entry.report, entry => entry.Id);
    }

    private static string StoryOf(Report report) =>
        string.Join('\n', report.Blocks.Where(block => block.IsBody).Select(block => block.Span.In(report.Text).ToString()));
}
