using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;

namespace Demarche.Workbench.Exports;

/// <summary>All reports of a record, merged; of the reports themselves only cards are kept.</summary>
/// <param name="Cards">A card of each report, in the order they were read.</param>
/// <param name="Parties">The parties.</param>
/// <param name="Record">Initiatives, positions, events and what is contested.</param>
/// <param name="Cameo">CAMEO codes of events that tell more than the PLOVER type.</param>
internal sealed record ExportMerge(
    ImmutableArray<ReportCard> Cards,
    MergedParties Parties,
    MergedRecord Record,
    IReadOnlyDictionary<FindingReference, string> Cameo)
{
    /// <summary>Merges reports.</summary>
    internal static ExportMerge Of(IEnumerable<ReportFindings> read, MergeConstraints<PartyReference> merges)
    {
        ImmutableArray<ReportFindings> reports = [.. read];
        var merged = MergedReports.Of(reports, merges);
        return new ExportMerge(
            [.. reports.Select(findings => ReportCard.Of(findings.Report, merged.Origins[findings.Report.Id].Value))],
            merged.Parties,
            merged.Record,
            reports
                .SelectMany(findings => findings.Events, (findings, told) => (Reference: new FindingReference(findings.Report.Id, told.Id), told.Cameo))
                .Where(told => told.Cameo is not null)
                .ToDictionary(told => told.Reference, told => told.Cameo!));
    }
}
