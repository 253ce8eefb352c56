using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Origins;

namespace Demarche.Record.Merging;

/// <summary>Everything that reports come to: who is who, what copies what, and all else that is merged.</summary>
/// <param name="Parties">The parties.</param>
/// <param name="Origins">The origin of each report.</param>
/// <param name="Record">Initiatives, positions, events and more.</param>
public sealed record MergedReports(MergedParties Parties, IReadOnlyDictionary<ReportId, ReportId> Origins, MergedRecord Record)
{
    // Reports whose parties are read on every core together.
    private const int ReportsAtOnce = 256;

    /// <summary>Merges reports.</summary>
    /// <param name="reports">The reports, in any order; none twice.</param>
    /// <param name="merges">What people decided about merging, or null.</param>
    /// <returns>What they come to.</returns>
    public static MergedReports Of(IReadOnlyCollection<ReportFindings> reports, DecidedMerges? merges = null) => Of(() => reports, null, merges);

    /// <summary>Merges reports that are read twice, one at a time, and are never all in memory.</summary>
    /// <param name="read">Reads the reports, in any order; none twice. Reports that only come the second time are left out.</param>
    /// <param name="known">The origin of each report that copies others or is copied, or null to compare the reports for it.</param>
    /// <param name="merges">What people decided about merging, or null.</param>
    /// <returns>What they come to.</returns>
    public static MergedReports Of(Func<IEnumerable<ReportFindings>> read, IReadOnlyDictionary<ReportId, ReportId>? known, DecidedMerges? merges)
    {
        var index = new PartyIndex(PartyMerger.Load(), merges?.Parties);
        var compared = known is null ? new OriginIndex(new CopyRule()) : null;
        foreach (var part in read().Chunk(ReportsAtOnce))
        {
            index.Add(part.Select(ReportParties.Of), Environment.ProcessorCount);
            foreach (var findings in part)
            {
                compared?.Add(findings.Report.Id, ComparedWords.Of(findings.Report), ComparedWords.OutletsOf(findings.Report));
            }
        }

        var parties = index.Merge(Environment.ProcessorCount);
        known ??= compared!.Origins.SelectMany(origin => origin.Reports, (origin, report) => (report, origin.Id)).ToDictionary(entry => entry.report, entry => entry.Id);
        var origins = new Dictionary<ReportId, ReportId>();
        var gathered = RecordMerger.Load().Gather();
        foreach (var findings in read().Where(findings => findings.Parties.All(party => parties.Find(findings.Report.Id, party.Id) is not null)))
        {
            var origin = known.GetValueOrDefault(findings.Report.Id, findings.Report.Id);
            origins[findings.Report.Id] = origin;
            gathered.Add(new ReportContext(findings, findings.Parties.ToDictionary(party => party.Id, party => parties.Find(findings.Report.Id, party.Id)!.Id), origin.Value));
        }

        return new MergedReports(parties, origins, gathered.Merge(merges));
    }
}
