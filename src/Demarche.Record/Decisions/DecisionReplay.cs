using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>Works out what holds after people decided. Pure: the same findings and the same log give the same result.</summary>
public static class DecisionReplay
{
    /// <summary>Applies the decisions about a report to what was read from it.</summary>
    /// <param name="read">What the machine read, by whatever version of it.</param>
    /// <param name="log">The decisions of the record.</param>
    /// <returns>The findings as decided, and what has become of each decision about the report.</returns>
    public static DecidedReport Apply(ReportFindings read, DecisionLog log) =>
        log.About(read.Report.Id).Any() ? new ReportReplay(read, log).Run() : new DecidedReport(read, read);

    /// <summary>What people decided about merging, for the mergers.</summary>
    /// <param name="log">The decisions of the record.</param>
    /// <param name="readOf">Gives what was read from a report; null where the record does not hold it. Asked only for reports that decisions name.</param>
    /// <returns>The constraints, with members under the ids that they have now.</returns>
    public static DecidedMerges Merges(DecisionLog log, Func<ReportId, ReportFindings?> readOf) => MergesOf(log, readOf).Merges;

    /// <summary>What has become of every decision.</summary>
    /// <param name="log">The decisions of the record.</param>
    /// <param name="readOf">Gives what was read from a report; null where the record does not hold it. Asked only for reports that decisions name.</param>
    /// <returns>One status a decision, in the order of the log.</returns>
    public static ImmutableArray<DecisionStatus> Statuses(DecisionLog log, Func<ReportId, ReportFindings?> readOf)
    {
        var byId = log.Reports.SelectMany(report => OfReport(log, report, readOf(report))).Concat(MergesOf(log, readOf).Statuses).ToDictionary(status => status.Decision.Id);
        return [.. log.Entries.Select(decision => byId.TryGetValue(decision.Id, out var status) ? status : OfEntry(log, decision))];
    }

    private static IEnumerable<DecisionStatus> OfReport(DecisionLog log, ReportId report, ReportFindings? read) => read is null
        ? log.About(report).Select(decision => log.UndoOf(decision) is { } undo
            ? new DecisionStatus(decision, DecisionState.Undone) { Other = undo }
            : log.SettlementOf(decision) is { Detail.Stands: false } settled
                ? new DecisionStatus(decision, DecisionState.SetAside) { Other = settled }
                : new DecisionStatus(decision, DecisionState.InConflict) { Conflict = ConflictKind.Missing })
        : Apply(read, log).Statuses;

    // An undo or a settlement.
    private static DecisionStatus OfEntry(DecisionLog log, Decision decision) =>
        log.UndoOf(decision) is { } undo ? new DecisionStatus(decision, DecisionState.Undone) { Other = undo }
        : log.Holds(decision.Target.Entry!.Value) ? new DecisionStatus(decision, DecisionState.InForce)
        : new DecisionStatus(decision, DecisionState.InConflict) { Conflict = ConflictKind.Missing };

    private static (DecidedMerges Merges, ImmutableArray<DecisionStatus> Statuses) MergesOf(DecisionLog log, Func<ReportId, ReportFindings?> readOf)
    {
        var resolvers = new Dictionary<ReportId, IdResolver?>();
        return new MergeReplay(log, Find).Run();

        FindingReference? Find(FindingReference member)
        {
            if (!resolvers.TryGetValue(member.Report, out var resolver))
            {
                resolvers[member.Report] = resolver = readOf(member.Report) is { } read ? new IdResolver([.. FindingTree.Of(read).Nodes()]) : null;
            }

            return resolver?.Find(member.Finding.Value) is { } id ? member with { Finding = new FindingId(id) } : null;
        }
    }
}
