using Demarche.Reading.Findings;

namespace Demarche.Record.Decisions;

/// <summary>Reads records as people decided about them.</summary>
public static class DecidedReading
{
    /// <summary>Reads reports with their decisions applied, in the order of <see cref="IRecord.Read"/>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="filter">Which reports; it looks at what was read, not at what was decided.</param>
    /// <returns>The reports; retracted ones with them.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static IEnumerable<DecidedReport> ReadDecided(this IRecord record, RecordFilter filter)
    {
        var log = record.Decisions();
        return record.Read(filter).Select(read => DecisionReplay.Apply(read, log));
    }

    /// <summary>What holds: the findings of reports that were not retracted, as decided.</summary>
    /// <param name="record">The record.</param>
    /// <param name="filter">Which reports.</param>
    /// <param name="isDecidedOnly">Whether only what a person vouches for is given.</param>
    /// <returns>The findings, in the order of <see cref="IRecord.Read"/>; with <paramref name="isDecidedOnly"/>, of reports where there is any.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static IEnumerable<ReportFindings> ReadStanding(this IRecord record, RecordFilter filter, bool isDecidedOnly = false) =>
        Standing(record.ReadDecided(filter), isDecidedOnly);

    /// <summary>What holds, as <see cref="ReadStanding"/>, in the order of report ids: the order of <see cref="IRecord.Export"/>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="log">The decisions to go by; none for what the machine read.</param>
    /// <param name="isDecidedOnly">Whether only what a person vouches for is given.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static IEnumerable<ReportFindings> ReadStandingById(this IRecord record, DecisionLog log, bool isDecidedOnly = false) =>
        Standing(record.ReportsStarting("").Select(record.Find).OfType<ReportFindings>().Select(read => DecisionReplay.Apply(read, log)), isDecidedOnly);

    private static IEnumerable<ReportFindings> Standing(IEnumerable<DecidedReport> reports, bool isDecidedOnly) => reports
        .Where(report => !report.IsRetracted && (!isDecidedOnly || report.Decided.Values.Any(finding => finding.IsCurated)))
        .Select(report => isDecidedOnly ? report.OnlyDecided() : report.Findings);

    /// <summary>What has become of every decision of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>One status a decision, in the order of the log.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static IReadOnlyList<DecisionStatus> DecisionStatuses(this IRecord record)
    {
        var log = record.Decisions();
        return DecisionReplay.Statuses(log, record.Find);
    }

    /// <summary>What people decided about merging the reports of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The constraints for the mergers.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static DecidedMerges DecidedMerges(this IRecord record)
    {
        var log = record.Decisions();
        return DecisionReplay.Merges(log, record.Find);
    }

    /// <summary>What coders made of each finding of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The findings that anybody judged, by report.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static IReadOnlyList<JudgedFinding> Judged(this IRecord record)
    {
        var log = record.Decisions();
        return [.. log.Reports.Order(Comparer<Reading.Pages.ReportId>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value)))
            .Select(record.Find)
            .OfType<ReportFindings>()
            .SelectMany(read => DecisionReplay.Apply(read, log).Judged)];
    }
}
