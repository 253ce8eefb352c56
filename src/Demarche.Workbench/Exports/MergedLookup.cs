using Demarche.Reading.Pages;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Exports;

/// <summary>Finds merged things by what they are known by.</summary>
/// <param name="reports">All reports of a record, merged.</param>
internal sealed class MergedLookup(ExportMerge reports)
{
    /// <summary>What is looked up.</summary>
    internal ExportMerge Reports => reports;

    internal Dictionary<ReportId, ReportCard> Cards { get; } = reports.Cards.ToDictionary(card => card.Id);

    internal Dictionary<string, MergedParty> Parties { get; } = reports.Parties.All.ToDictionary(party => party.Id, StringComparer.Ordinal);

    internal Dictionary<string, string> InitiativeNames { get; } =
        reports.Record.Initiatives.ToDictionary(merged => merged.Id, merged => merged.Name, StringComparer.Ordinal);

    internal Dictionary<FindingReference, string> InitiativeIds { get; } = reports.Record.Initiatives
        .SelectMany(merged => merged.Members, (merged, member) => (member.Reference, merged.Id))
        .ToDictionary(entry => entry.Reference, entry => entry.Id);

    internal Dictionary<FindingReference, PositionEntry> Positions { get; } =
        reports.Record.Positions.SelectMany(history => history.Entries).ToDictionary(entry => entry.Reference);
}
