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
    /// <summary>Merges reports.</summary>
    /// <param name="reports">The reports, in any order; none twice.</param>
    /// <param name="merges">What people decided about merging parties, or null.</param>
    /// <returns>What they come to.</returns>
    public static MergedReports Of(IReadOnlyCollection<ReportFindings> reports, MergeConstraints<PartyReference>? merges = null)
    {
        var origins = OriginsOf(reports.Select(findings => findings.Report));
        var parties = PartyMerger.Load().Merge(reports.Select(ReportParties.Of), merges);
        var contexts = reports
            .Select(findings => new ReportContext(
                findings,
                findings.Parties.ToDictionary(party => party.Id, party => parties.Of(new PartyReference(findings.Report.Id, party.Id)).Id),
                origins[findings.Report.Id].Value))
            .ToList();
        return new MergedReports(parties, origins, RecordMerger.Load().Merge(contexts));
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
