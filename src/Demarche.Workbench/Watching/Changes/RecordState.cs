using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>What a record says at one moment: its reports, and what they come to when merged.</summary>
public sealed class RecordState
{
    private readonly ImmutableArray<ReportContext> _contexts;
    private readonly RecordMerger _merger;
    private readonly DecidedMerges? _merges;

    private RecordState(ImmutableArray<ReportContext> contexts, RecordMerger merger, DecidedMerges? merges)
    {
        (_contexts, _merger, _merges) = (contexts, merger, merges);
        Reports = [.. contexts.Select(context => context.Findings)];
        Merged = merger.Merge(contexts, merges);
        ById = Reports.ToDictionary(findings => findings.Report.Id);
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
    /// <param name="origins">The origins of reports that copy others or are copied; a report that is not in it is its own.</param>
    /// <param name="merges">What people decided about merging, or null.</param>
    /// <returns>The state of a record that holds these.</returns>
    public static RecordState Of(IEnumerable<ReportFindings> reports, RecordMerger merger, IReadOnlyDictionary<ReportId, ReportId>? origins = null, DecidedMerges? merges = null)
    {
        ImmutableArray<ReportFindings> ordered =
        [
            .. reports
                .OrderBy(findings => findings.Report.Published ?? NodaTime.LocalDate.MaxIsoValue)
                .ThenBy(findings => findings.Report.Id.Value, StringComparer.Ordinal),
        ];
        var parties = PartyMerger.Load().Merge(ordered.Select(ReportParties.Of), merges?.Parties, Environment.ProcessorCount);
        return new RecordState([.. ordered.Select(findings => ContextOf(findings, parties, origins))], merger, merges);
    }

    /// <summary>The state before some reports came. Parties and origins are those known now, so that nothing seems to change because more is known of who is who.</summary>
    /// <param name="reports">The reports that were not there.</param>
    /// <returns>The earlier state.</returns>
    internal RecordState Without(IReadOnlyCollection<ReportId> reports) =>
        new([.. _contexts.Where(context => !reports.Contains(context.Findings.Report.Id))], _merger, _merges);

    /// <summary>The parties of every report with their merged ids, in order.</summary>
    internal IEnumerable<(ReportFindings Findings, Party Party, string Id)> Parties() =>
        from context in _contexts
        from party in context.Findings.Parties
        select (context.Findings, party, context.IdOf(party.Id));

    /// <summary>
    /// What names a new party for ever, whatever id it has once more reports are merged. A lone surname is no full name, and a source without a name
    /// is nobody that could be told of as new.
    /// </summary>
    /// <param name="party">The party of a report.</param>
    /// <returns>Its gazetteer id, else its kind and name; null where it stands in its report alone.</returns>
    internal static string? KeyOf(Party party)
    {
        var stands = party.Kind is not PartyKind.Anonymous
            && (party.Kind is not PartyKind.Person || party.Name.Contains(' ', StringComparison.Ordinal));
        return party.GazetteerId ?? (stands ? $"{EnumNames.NameOf(party.Kind)}:{party.Name}" : null);
    }

    private static ReportContext ContextOf(ReportFindings findings, MergedParties parties, IReadOnlyDictionary<ReportId, ReportId>? origins) => new(
        findings,
        findings.Parties.ToDictionary(party => party.Id, party => parties.Of(new PartyReference(findings.Report.Id, party.Id)).Id),
        (origins?.GetValueOrDefault(findings.Report.Id, findings.Report.Id) ?? findings.Report.Id).Value);
}
