using System.Collections.Immutable;
using Demarche.Reading.Findings;
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
    /// <summary>Merges reports; they are read three times, one at a time.</summary>
    internal static ExportMerge Of(Func<IEnumerable<ReportFindings>> read, ExportOptions options)
    {
        var merged = MergedReports.Of(read, options.Origins, options.Merges);
        var cards = ImmutableArray.CreateBuilder<ReportCard>();
        var cameo = new Dictionary<FindingReference, string>();
        foreach (var findings in read().Where(findings => merged.Origins.ContainsKey(findings.Report.Id)))
        {
            cards.Add(ReportCard.Of(findings.Report, merged.Origins[findings.Report.Id].Value));
            foreach (var told in findings.Events.Where(told => told.Cameo is not null))
            {
                cameo.Add(new FindingReference(findings.Report.Id, told.Id), told.Cameo!);
            }
        }

        return new ExportMerge(cards.ToImmutable(), merged.Parties, merged.Record, cameo);
    }
}
