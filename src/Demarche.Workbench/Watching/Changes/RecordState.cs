using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Record.Merging;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>What a record says at one moment: its reports, and what they come to when merged.</summary>
public sealed class RecordState
{
    private RecordState(ImmutableArray<ReportFindings> reports, MergedRecord merged)
    {
        (Reports, Merged) = (reports, merged);
        ById = reports.ToDictionary(findings => findings.Report.Id);
    }

    /// <summary>The reports, by publication day (unknown last), then by id.</summary>
    public ImmutableArray<ReportFindings> Reports { get; }

    /// <summary>What they come to.</summary>
    public MergedRecord Merged { get; }

    /// <summary>The reports by id.</summary>
    internal Dictionary<ReportId, ReportFindings> ById { get; }

    /// <summary>Merges reports.</summary>
    /// <param name="reports">The reports, in any order; none twice.</param>
    /// <param name="merger">Merges them.</param>
    /// <returns>The state of a record that holds these.</returns>
    public static RecordState Of(IEnumerable<ReportFindings> reports, RecordMerger merger)
    {
        ImmutableArray<ReportFindings> ordered =
        [
            .. reports
                .OrderBy(findings => findings.Report.Published ?? NodaTime.LocalDate.MaxIsoValue)
                .ThenBy(findings => findings.Report.Id.Value, StringComparer.Ordinal),
        ];
        return new RecordState(ordered, merger.Merge([.. ordered.Select(ContextOf)]));
    }

    /// <summary>
    /// What makes a party one across reports and stays the same when reports are added, unlike the id of a merged party. A lone surname is no full
    /// name, and two unnamed sources are never known to be one.
    /// </summary>
    /// <param name="party">The party of a report.</param>
    /// <returns>Its gazetteer id, else its kind and name; null where it stands in its report alone.</returns>
    internal static string? KeyOf(Party party)
    {
        var stands = party.Kind is not PartyKind.Anonymous
            && (party.Kind is not PartyKind.Person || party.Name.Contains(' ', StringComparison.Ordinal));
        return party.GazetteerId ?? (stands ? $"{EnumNames.NameOf(party.Kind)}:{party.Name}" : null);
    }

    private static ReportContext ContextOf(ReportFindings findings) => new(
        findings,
        findings.Parties.ToDictionary(party => party.Id, party => KeyOf(party) ?? new PartyReference(findings.Report.Id, party.Id).ToString()),
        findings.Report.Id.Value);
}
