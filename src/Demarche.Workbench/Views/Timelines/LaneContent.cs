using System.Collections.Immutable;
using Demarche.Reading.Events;
using Demarche.Reading.Initiatives;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Views.Evidence;
using Demarche.Workbench.Views.Matrices;
using NodaTime;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>Makes marks of kept entries.</summary>
/// <param name="reader">Reads and names entries.</param>
/// <param name="from">The first day that is shown.</param>
/// <param name="to">The last day that is shown.</param>
internal sealed class LaneContent(EntryReader reader, LocalDate from, LocalDate to)
{
    /// <summary>Events.</summary>
    internal IEnumerable<TimelineItem> Events(IEnumerable<MergedEvent> events) => events
        .Where(told => told.From is not null)
        .Select(told => new TimelineItem(
            TimelineKind.Event,
            StandingOf(told.Modality),
            told.From!.Value,
            told.To is { } end && end > told.From ? end.PlusDays(-1) : told.From.Value,
            EventLine.Of(told, reader),
            [.. told.Tellings.Select(telling => new EvidencePlace(telling.Reference, telling.Evidence, telling.Origin))])
        {
            IsDayTold = told.IsDayTold,
        })
        .Where(IsShown);

    /// <summary>Steps of initiatives: each stretch of their life, and each day that something planned is told for.</summary>
    internal IEnumerable<TimelineItem> Steps(IEnumerable<MergedInitiative> initiatives) => initiatives
        .SelectMany(initiative => initiative.Phases.SelectMany(phase => StepsOf(initiative, phase)))
        .Where(IsShown);

    /// <summary>Statements of where parties stand.</summary>
    internal IEnumerable<TimelineItem> Statements(IReadOnlyCollection<PositionHistory> histories)
    {
        reader.Load(MergedEntryKind.Party, histories.Select(history => history.Party).Concat(histories.SelectMany(history => history.Entries).Select(entry => entry.ToldBy).OfType<string>()));
        reader.Load(MergedEntryKind.Initiative, histories.Select(history => history.Initiative));
        return histories
            .SelectMany(history => history.Entries.Where(entry => entry.Day is not null), (history, entry) => StatementOf(history, entry))
            .Where(IsShown);
    }

    private TimelineItem StatementOf(PositionHistory history, PositionEntry entry)
    {
        var place = new EvidencePlace(entry.Reference, entry.Evidence, entry.Origin);
        var stand = new PositionStand(entry.Stance, entry.Side, entry.IsConditional, entry.Voice, entry.ToldBy is { } by ? reader.Party(by) : null, entry.Day, place);
        return new TimelineItem(
            TimelineKind.Statement,
            entry.IsConditional ? TimelineStanding.Supposed : TimelineStanding.Happened,
            entry.Day!.Value,
            entry.Day.Value,
            $"{reader.Party(history.Party).Name} {stand.Text}: {reader.Initiative(history.Initiative).Name} ({stand.VoiceText})",
            [place]);
    }

    private static IEnumerable<TimelineItem> StepsOf(MergedInitiative initiative, StatusPhase phase)
    {
        var due = phase.Steps.Where(step => step is { IsDayTold: true, Status: InitiativeStatus.Planned or InitiativeStatus.Delayed, Day: not null }).ToLookup(step => step.Day!.Value);
        foreach (var day in due)
        {
            yield return new TimelineItem(TimelineKind.Status, TimelineStanding.Planned, day.Key, day.Key, $"{initiative.Name}: due by what is told", PlacesOf(day)) { IsDayTold = true };
        }

        var told = phase.Steps.Where(step => step.Day is { } day && !due.Contains(day)).ToList();
        if (told.Count > 0)
        {
            yield return new TimelineItem(
                TimelineKind.Status,
                TimelineStanding.Happened,
                told.Min(step => step.Day!.Value),
                told.Max(step => step.Day!.Value),
                $"{initiative.Name}: {StatusText.Of(phase.Status)}",
                PlacesOf(told))
            {
                IsDayTold = told.Exists(step => step.IsDayTold),
            };
        }
    }

    private static ImmutableArray<EvidencePlace> PlacesOf(IEnumerable<StatusStep> steps) =>
        [.. steps.Select(step => new EvidencePlace(step.Reference, step.Evidence, step.Origin))];

    private static TimelineStanding StandingOf(Modality modality) => modality switch
    {
        Modality.Planned => TimelineStanding.Planned,
        Modality.Conditional or Modality.Hypothetical => TimelineStanding.Supposed,
        Modality.Denied => TimelineStanding.Denied,
        _ => TimelineStanding.Happened,
    };

    private bool IsShown(TimelineItem item) => item.From <= to && item.To >= from;
}
