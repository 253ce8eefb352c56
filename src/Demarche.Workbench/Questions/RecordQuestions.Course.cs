using System.Globalization;
using Demarche.Reading.Statements;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Sources;
using NodaTime;

namespace Demarche.Workbench.Questions;

/// <content>Positions, the course of things, and who tells them.</content>
public sealed partial class RecordQuestions
{
    // Of fewer no rate is given: it would point at single people.
    private const int FewestForRate = 5;

    /// <summary>Where parties stand.</summary>
    /// <param name="party">Only this party: a name, a part of one, or a merged id; null for all.</param>
    /// <param name="initiative">Only on this initiative, named likewise; null for all.</param>
    /// <param name="on">Where they stood on this day; null for where they stand last.</param>
    /// <returns>The answer: a section an initiative.</returns>
    public AnswerView Positions(string? party, string? initiative, LocalDate? on) => Whole(() => PositionsOf(party, initiative, on));

    private AnswerView PositionsOf(string? party, string? initiative, LocalDate? on)
    {
        const string Question = "Who stands where?";
        var parties = party is null ? default : _parties.Find(party);
        var initiatives = initiative is null ? default : _initiatives.Find(initiative);
        if (party is not null && parties.IsEmpty)
        {
            return Unknown(Question, "party", party);
        }

        if (initiative is not null && initiatives.IsEmpty)
        {
            return Unknown(Question, "initiative", initiative);
        }

        var histories = (parties.IsDefault, initiatives.IsDefault) switch
        {
            (false, _) => Read<PositionHistory>(Of(MergedEntryKind.Position, parties[0].Id) with { IsByDay = true }),
            (true, false) => [.. initiatives.SelectMany(found => Read<PositionHistory>(new MergedQuery(MergedEntryKind.Position) { KeyKind = MergedKeyKind.Initiative, Key = found.Id }))],
            _ => Read<PositionHistory>(new MergedQuery(MergedEntryKind.Position)),
        };
        var shown = histories.Where(history => initiatives.IsDefault || initiatives.Any(found => string.Equals(found.Id, history.Initiative, StringComparison.Ordinal)));
        return new AnswerView(Question,
        [
            .. shown
                .GroupBy(history => history.Initiative, StringComparer.Ordinal)
                .Select(group => new AnswerSection(_initiatives.NameOf(group.Key),
                [
                    .. group
                        .Select(history => (History: history, Entry: on is { } day ? history.At(day) : history.Current))
                        .Where(stand => stand.Entry is not null)
                        .OrderByDescending(stand => stand.Entry!.Side)
                        .Select(stand => LineOf(stand.History, stand.Entry!, $"{_parties.NameOf(stand.History.Party)} {StanceText.Of(stand.Entry!)}{(stand.History.IsOnlyTold ? " it, known only through others" : " it")}")),
                ])),
        ])
        {
            Notices = parties.IsDefault ? [] : Others(parties.Select(found => (found.Name, found.Id))),
        };
    }

    /// <summary>What happened, what is planned, and how initiatives went on, in order of time.</summary>
    /// <param name="party">Only with this party, or null for all.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The last day, or null.</param>
    /// <returns>The answer.</returns>
    public AnswerView Timeline(string? party, LocalDate? from, LocalDate? to) => Whole(() => TimelineOf(party, from, to));

    private AnswerView TimelineOf(string? party, LocalDate? from, LocalDate? to)
    {
        const string Question = "What happened, and what is planned?";
        var parties = party is null ? default : _parties.Find(party);
        if (party is not null && parties.IsEmpty)
        {
            return Unknown(Question, "party", party);
        }

        var query = (parties.IsDefault ? new MergedQuery(MergedEntryKind.Event) { Key = "" } : Of(MergedEntryKind.Event, parties[0].Id)) with { From = from, To = to, IsByDay = true };
        var events = Read<MergedEvent>(query).Reverse().ToList();
        var steps = parties.IsDefault
            ? Read<MergedInitiative>(new MergedQuery(MergedEntryKind.Initiative) { Key = "", From = from, To = to })
            : Read<MergedInitiative>(Of(MergedEntryKind.Initiative, parties[0].Id));
        return new AnswerView(Question,
        [
            new AnswerSection("What happened", [.. events.Where(told => !IsAhead(told)).Select(LineOf)]),
            new AnswerSection("What is planned", [.. events.Where(IsAhead).Select(LineOf)]),
            new AnswerSection("How initiatives went on",
            [
                .. steps
                    .SelectMany(initiative => initiative.Phases, (initiative, phase) => (initiative, phase))
                    .Where(step => IsIn(step.phase.From, from, to))
                    .OrderBy(step => step.phase.From)
                    .Select(step => LineOf(step.initiative, step.phase)),
            ]),
        ])
        {
            Notices = parties.IsDefault ? [] : Others(parties.Select(found => (found.Name, found.Id))),
        };
    }

    /// <summary>What changed since a day: positions, how far initiatives have come, and what became contested.</summary>
    /// <param name="since">The day; what was told on it or later counts.</param>
    /// <returns>The answer.</returns>
    public AnswerView Changes(LocalDate since) => Whole(() => ChangesOf(since));

    private AnswerView ChangesOf(LocalDate since)
    {
        var query = new MergedQuery(MergedEntryKind.Position) { Key = "", From = since, IsByDay = true };
        return new AnswerView($"What changed since {DayOf(since)}?",
        [
            new AnswerSection("Positions that moved",
            [
                .. Read<PositionHistory>(query)
                    .SelectMany(history => history.Changes, (history, change) => (history, change))
                    .Where(moved => moved.change.After.Day >= since)
                    .OrderBy(moved => moved.change.After.Day)
                    .Select(moved => Moved(moved.history, moved.change)),
            ]),
            new AnswerSection("How initiatives went on",
            [
                .. Read<MergedInitiative>(query with { Kind = MergedEntryKind.Initiative })
                    .SelectMany(initiative => initiative.Phases, (initiative, phase) => (initiative, phase))
                    .Where(step => step.phase.From >= since)
                    .OrderBy(step => step.phase.From)
                    .Select(step => LineOf(step.initiative, step.phase)),
            ]),
            new AnswerSection("What became contested", [.. Read<Contest>(query with { Kind = MergedEntryKind.Contest }).Select(LineOf)]),
        ]);
    }

    /// <summary>What is told in ways that exclude each other.</summary>
    /// <param name="party">Only about this party, or null for all.</param>
    /// <returns>The answer.</returns>
    public AnswerView Contested(string? party) => Whole(() => ContestedOf(party));

    private AnswerView ContestedOf(string? party)
    {
        const string Question = "What is contested?";
        var parties = party is null ? default : _parties.Find(party);
        return party is not null && parties.IsEmpty
            ? Unknown(Question, "party", party)
            : new AnswerView(Question,
            [
                new AnswerSection("Side by side", [.. Read<Contest>(parties.IsDefault ? new MergedQuery(MergedEntryKind.Contest) : Of(MergedEntryKind.Contest, parties[0].Id)).Select(LineOf)]),
            ]);
    }

    /// <summary>Who tells it all: outlets, named sources and unnamed ones by affiliation.</summary>
    /// <returns>The answer.</returns>
    public AnswerView Sources() => Whole(() => SourcesOf());

    private AnswerView SourcesOf()
    {
        var tallies = Read<SourceTally>(new MergedQuery(MergedEntryKind.Source));
        return new AnswerView("Who tells it?",
        [
            new AnswerSection("Outlets", [.. Read<OutletTally>(new MergedQuery(MergedEntryKind.Outlet)).Select(LineOf)]),
            new AnswerSection("Named sources", [.. tallies.Where(tally => tally.Kind is SourcingKind.Named or SourcingKind.Spokesperson or SourcingKind.Document && tally.Party is not null).Select(NamedLine)]),
            new AnswerSection("Sources without a name, by affiliation", [.. tallies.Where(tally => tally.Kind is SourcingKind.Anonymous or SourcingKind.Collective).Select(UnnamedLine)]),
        ])
        {
            Notices = ["Reports that copy each other count as one origin; that different origins are independent is not proven."],
        };
    }

    private AnswerLine Moved(PositionHistory history, PositionChange change) => new(
        $"{_parties.NameOf(history.Party)} on {_initiatives.NameOf(history.Initiative)}: {StanceText.Of(change.Before)} → {StanceText.Of(change.After)}",
        [_citations.At(change.Before.Reference, change.Before.Evidence), _citations.At(change.After.Reference, change.After.Evidence)])
    {
        Head = DayOf(change.After.Day),
        Id = history.Initiative,
        Origins = history.OriginCount,
    };

    private static AnswerLine LineOf(OutletTally tally) => new(
        (tally.Name.Length is 0 ? "no outlet stated" : tally.Name) + string.Create(CultureInfo.InvariantCulture, $": {tally.Reports} reports, {DayOf(tally.From)} to {DayOf(tally.To)}"),
        [])
    {
        Origins = tally.Origins,
    };

    private AnswerLine NamedLine(SourceTally tally) => LineOf(tally) with { Head = _parties.NameOf(tally.Party!), Id = tally.Party };

    private AnswerLine UnnamedLine(SourceTally tally) => LineOf(tally) with
    {
        Head = tally.Party is { } party ? $"of {_parties.NameOf(party)}" : "affiliation not told",
        Details = tally.Claims < FewestForRate
            ? []
            : [new AnswerLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Claims} events claimed: {tally.Confirmed} told later by another voice, {tally.Denied} denied later"), [])],
    };

    private static bool IsAhead(MergedEvent told) => told.Modality is Reading.Events.Modality.Planned or Reading.Events.Modality.Conditional;

    private static bool IsIn(LocalDate? day, LocalDate? from, LocalDate? to) => (from is null || day >= from) && (to is null || day <= to);
}
