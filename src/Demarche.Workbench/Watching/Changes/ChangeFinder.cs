using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Positions;
using NodaTime;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>
/// Tells what changed from one state of a record to a later one. A pure function of the two: things are matched by the findings behind them,
/// since a merged thing may get another id when more is known of it.
/// </summary>
public sealed class ChangeFinder
{
    private readonly RecordState _after;
    private readonly HashSet<ReportId> _known;
    private readonly Dictionary<FindingReference, MergedInitiative> _initiatives;
    private readonly Dictionary<FindingReference, PositionHistory> _positions;
    private readonly HashSet<FindingReference> _events;
    private readonly Dictionary<ReportId, ReportPhrases> _phrases = [];

    private ChangeFinder(RecordState before, RecordState after)
    {
        _after = after;
        _known = [.. before.ById.Keys];
        _initiatives = before.Merged.Initiatives.SelectMany(initiative => initiative.Members, (initiative, member) => (initiative, member)).ToDictionary(pair => pair.member.Reference, pair => pair.initiative);
        _positions = before.Merged.Positions.SelectMany(history => history.Entries, (history, entry) => (history, entry)).ToDictionary(pair => pair.entry.Reference, pair => pair.history);
        _events = [.. before.Merged.Events.SelectMany(told => told.Tellings).Select(telling => telling.Reference)];
    }

    /// <summary>Finds what changed.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <returns>The changes by kind, then in order of day and report; each is told once.</returns>
    public static ImmutableArray<RecordChange> Find(RecordState before, RecordState after)
    {
        var finder = new ChangeFinder(before, after);
        return [.. finder.Reports(), .. finder.Parties(), .. finder.Initiatives(), .. finder.Statuses(), .. finder.Positions(), .. finder.Events()];
    }

    /// <summary>Finds what is due: events and initiatives planned for a day that is still to come.</summary>
    /// <param name="state">A state of the record.</param>
    /// <param name="today">The day from which on it is to come.</param>
    /// <returns>What is due, in order of day.</returns>
    public static ImmutableArray<RecordChange> Due(RecordState state, LocalDate today)
    {
        var finder = new ChangeFinder(state, state);
        return [.. finder.DueEvents(today).Concat(finder.DueInitiatives(today)).OrderBy(change => change.Day).ThenBy(change => change.Text, StringComparer.Ordinal).ThenBy(change => change.Id, StringComparer.Ordinal).DistinctBy(change => change.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<RecordChange> Reports() =>
        _after.Reports
            .Where(findings => !_known.Contains(findings.Report.Id))
            .Select(findings => Of(ChangeKind.NewReport, findings.Report.Id, Phrases(findings.Report.Id).Header.Title, findings.Report.Id.Value));

    private IEnumerable<RecordChange> Parties()
    {
        var all = _after.Parties().ToList();
        var known = all.Where(told => _known.Contains(told.Findings.Report.Id)).Select(told => told.Id).ToHashSet(StringComparer.Ordinal);
        return
            from told in all
            where !_known.Contains(told.Findings.Report.Id)
            let key = RecordState.KeyOf(told.Party)
            where key is not null && known.Add(told.Id)
            let findings = told.Findings
            let party = told.Party
            select Of(ChangeKind.NewParty, findings.Report.Id, $"{party.Name} ({EnumNames.NameOf(party.Kind).Replace('-', ' ')})", key) with
            {
                Words = Phrases(findings.Report.Id).At(ReportPhrases.MentionOf(party)),
                Start = ReportPhrases.MentionOf(party).Start,
                End = ReportPhrases.MentionOf(party).End,
            };
    }

    private IEnumerable<RecordChange> Initiatives() =>
        from initiative in _after.Merged.Initiatives
        where initiative.Members.All(member => !_known.Contains(member.Reference.Report))
        let first = initiative.Members[0]
        let told = InitiativeAt(first.Reference)
        select Of(ChangeKind.NewInitiative, first.Reference, $"{initiative.Name} ({EnumNames.NameOf(initiative.Kind)}{StatusText(initiative.Status ?? first.Status)})", told.Evidence);

    private IEnumerable<RecordChange> Statuses() =>
        from initiative in _after.Merged.Initiatives
        let before = initiative.Members.Select(member => _initiatives.GetValueOrDefault(member.Reference)).FirstOrDefault(known => known is not null)
        where before is not null && initiative.Status is not null && initiative.Status != before.Status
        let step = initiative.Phases[^1].Steps.FirstOrDefault(step => !_known.Contains(step.Reference.Report))
        where step is not null
        select Of(ChangeKind.StatusChanged, step.Reference, $"{initiative.Name}: {NameOf(step.Status)}", EvidenceOf(step)) with
        {
            Before = before.Status is { } status ? NameOf(status) : null,
        };

    private IEnumerable<RecordChange> Positions()
    {
        foreach (var history in _after.Merged.Positions.OrderBy(history => history.Current.Day ?? LocalDate.MaxIsoValue).ThenBy(history => history.Current.Reference))
        {
            var before = history.Entries.Select(entry => _positions.GetValueOrDefault(entry.Reference)).FirstOrDefault(known => known is not null)?.Current;
            var now = history.Current;
            if (before is null)
            {
                yield return Of(ChangeKind.NewPosition, now.Reference, Phrases(now.Reference.Report).Position(now.Reference.Finding), now.Evidence);
            }
            else if (!_known.Contains(now.Reference.Report) && (before.Stance != now.Stance || before.IsConditional != now.IsConditional))
            {
                yield return Of(ChangeKind.PositionChanged, now.Reference, Phrases(now.Reference.Report).Position(now.Reference.Finding), now.Evidence) with
                {
                    Before = Phrases(before.Reference.Report).Position(before.Reference.Finding),
                };
            }
        }
    }

    // What could happen, or would if something else did, is no event that anybody tells; it stands in the brief.
    private IEnumerable<RecordChange> Events() =>
        from told in _after.Merged.Events
        where told.Modality is not (Modality.Conditional or Modality.Hypothetical) && told.Tellings.All(telling => !_events.Contains(telling.Reference))
        let telling = FirstOf(told)
        select Of(ChangeKind.NewEvent, telling.Reference, Phrases(telling.Reference.Report).Event(telling.Reference.Finding), telling.Evidence) with { Day = told.IsDayTold ? told.From : null };

    private IEnumerable<RecordChange> DueEvents(LocalDate today) =>
        from told in _after.Merged.Events
        where told.Modality is Modality.Planned && told.IsDayTold && told.From is not null && told.To > today
        let telling = FirstOf(told)
        select Of(ChangeKind.Due, telling.Reference, Phrases(telling.Reference.Report).Event(telling.Reference.Finding), telling.Evidence) with { Day = told.From };

    private IEnumerable<RecordChange> DueInitiatives(LocalDate today) =>
        from initiative in _after.Merged.Initiatives
        where initiative.Status is InitiativeStatus.Planned or InitiativeStatus.Delayed
        from step in initiative.Phases[^1].Steps
        where step.IsDayTold && step.Day >= today
        select Of(ChangeKind.Due, step.Reference, $"{initiative.Name}: {NameOf(step.Status)}", EvidenceOf(step)) with { Day = step.Day };

    private static EventTelling FirstOf(MergedEvent told) =>
        told.Tellings.FirstOrDefault(telling => telling.Modality == told.Modality) ?? told.Tellings[0];

    private Initiative InitiativeAt(FindingReference reference) => _after.ById[reference.Report].Initiatives.First(initiative => initiative.Id == reference.Finding);

    // A step is told by a change of status, or by the initiative as the report leaves it.
    private TextSpan EvidenceOf(StatusStep step) =>
        _after.ById[step.Reference.Report].Initiatives
            .SelectMany(initiative => initiative.StatusChanges.Cast<Finding>().Append(initiative))
            .First(finding => finding.Id == step.Reference.Finding).Evidence;

    private ReportPhrases Phrases(ReportId report) =>
        _phrases.TryGetValue(report, out var phrases) ? phrases : _phrases[report] = new ReportPhrases(_after.ById[report]);

    private RecordChange Of(ChangeKind kind, FindingReference reference, string text, TextSpan evidence) =>
        Of(kind, reference.Report, text, reference.ToString()) with
        {
            Words = Phrases(reference.Report).At(evidence),
            Start = evidence.Start,
            End = evidence.End,
        };

    private RecordChange Of(ChangeKind kind, ReportId report, string text, string key)
    {
        var header = Phrases(report).Header;
        return new RecordChange(kind, ChangeId.Of(kind, key), text, report.Value)
        {
            Title = header.Title,
            Outlet = header.Outlet,
            Url = header.Url,
            Published = header.Published,
        };
    }

    private static string StatusText(InitiativeStatus? status) => status is { } known ? ", " + NameOf(known) : "";

    private static string NameOf(InitiativeStatus status) => EnumNames.NameOf(status).Replace('-', ' ');
}
