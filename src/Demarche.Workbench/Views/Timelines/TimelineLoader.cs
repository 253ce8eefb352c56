using System.Collections.Immutable;
using System.Globalization;
using Demarche.Record;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using NodaTime;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>
/// Reads a timeline out of the kept entries. What is too dense to be shown one by one is counted in the database and not read, so the work is
/// bounded however many reports there are.
/// </summary>
public sealed class TimelineLoader
{
    // Initiatives of a party or of a stretch of time whose steps are read, those told most.
    private const int MostInitiatives = 100;

    private readonly EntryReader _reader;
    private readonly TimelineQuery _query;
    private readonly NamedId? _party;
    private readonly NamedId? _initiative;
    private readonly List<string> _notices = [];
    private LocalDate _from;
    private LocalDate _to;

    private TimelineLoader(IMergedEntries entries, TimelineQuery query)
    {
        _reader = new EntryReader(entries);
        _query = query;
        _party = _reader.Only(MergedEntryKind.Party, query.Party, _notices);
        _initiative = _reader.Only(MergedEntryKind.Initiative, query.Initiative, _notices);
    }

    /// <summary>Reads a timeline.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="query">What to show.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static TimelineView Load(IMergedEntries entries, TimelineQuery query) => new TimelineLoader(entries, query).Load();

    private TimelineView Load()
    {
        var told = Window();
        var isUnknown = EntryReader.IsUnknown(_query.Party, _party) || EntryReader.IsUnknown(_query.Initiative, _initiative);
        ImmutableArray<TimelineLane> lanes = isUnknown ? [] : [.. LanesOf().Where(lane => lane.Count > 0)];
        return new TimelineView(_from, _to, TimelineWindow.UnitOf(_from, _to), lanes) { Told = told, Notices = [.. _notices] };
    }

    // Without days asked for: what was published, and a tenth of that, a month at least, of what is ahead.
    private LocalDate? Window()
    {
        var (first, last) = _reader.Published();
        var end = last ?? _query.To ?? _query.From ?? NodaConstants.UnixEpoch.InUtc().Date;
        _from = _query.From ?? first ?? end;
        _to = _query.To ?? LocalDate.Max(end.PlusDays(Math.Max(30, Period.DaysBetween(_from, end) / 10)), _from);
        if (_to < _from)
        {
            (_from, _to) = (_to, _from);
        }

        return last;
    }

    private IEnumerable<TimelineLane> LanesOf() => _query.Lanes switch
    {
        TimelineLanes.Party => Heads(MergedEntryKind.Party, _party).Select(PartyLane),
        TimelineLanes.Initiative => Heads(MergedEntryKind.Initiative, _initiative).Select(InitiativeLane),
        _ => KindLanes(),
    };

    private IEnumerable<NamedId> Heads(MergedEntryKind kind, NamedId? only) => only is not null
        ? [only]
        : _reader.Entries.List(new MergedQuery(kind) { Limit = _query.MostLanes }).Select(found => new NamedId(found.Id, found.Name));

    private IEnumerable<TimelineLane> KindLanes()
    {
        var isOfParties = _initiative is null;
        var events = isOfParties ? Source(EventQuery(_party, isAhead: false), EventItems(isAhead: false), AheadOf(_party)) : LaneSource.Empty;
        yield return LaneOf("events", "What happened", events);
        var ahead = isOfParties ? Source(EventQuery(_party, isAhead: true), EventItems(isAhead: true), null) : LaneSource.Empty;
        yield return LaneOf("ahead", "What is ahead", ahead with { Told = [], Ahead = ahead.Told });
        yield return LaneOf("status", "How initiatives went on", new LaneSource([.. StepItems()], [], []));
        yield return LaneOf("statements", "Where parties were said to stand", Source(StatementQuery(_party, _initiative), StatementItems, null));
    }

    private TimelineLane PartyLane(NamedId party)
    {
        var events = Source(PartyQuery(MergedEntryKind.Event, party), query => Marks().Events(_reader.Read<MergedEvent>(query)), AheadOf(party));
        var statements = Source(StatementQuery(party, _initiative), StatementItems, null);
        return LaneOf(party.Id, party.Name, events, statements);
    }

    private TimelineLane InitiativeLane(NamedId initiative)
    {
        var steps = _reader.Find<MergedInitiative>(MergedEntryKind.Initiative, initiative.Id) is { } found ? Marks().Steps([found]) : [];
        return LaneOf(initiative.Id, initiative.Name, new LaneSource([.. steps], [], []), Source(StatementQuery(_party, initiative), StatementItems, null));
    }

    private MergedQuery EventQuery(NamedId? party, bool isAhead) => party is null
        ? InWindow(new MergedQuery(MergedEntryKind.Event) { Key = isAhead ? MergedKey.Ahead : MergedKey.Told })
        : isAhead ? AheadOf(party)! : PartyQuery(MergedEntryKind.Event, party);

    private MergedQuery? AheadOf(NamedId? party) => party is null ? null : InWindow(new MergedQuery(MergedEntryKind.Event) { Key = MergedKey.AheadOf(party.Id) });

    private MergedQuery PartyQuery(MergedEntryKind kind, NamedId party) => InWindow(new MergedQuery(kind) { KeyKind = MergedKeyKind.Party, Key = party.Id });

    private MergedQuery StatementQuery(NamedId? party, NamedId? initiative) =>
        party is not null ? PartyQuery(MergedEntryKind.Position, party)
        : initiative is not null ? InWindow(new MergedQuery(MergedEntryKind.Position) { KeyKind = MergedKeyKind.Initiative, Key = initiative.Id })
        : InWindow(new MergedQuery(MergedEntryKind.Position) { Key = MergedKey.Told });

    private MergedQuery InWindow(MergedQuery query) => query with { From = _from, To = _to, IsByDay = true };

    private Func<MergedQuery, IEnumerable<TimelineItem>> EventItems(bool isAhead) =>
        query => Marks().Events(_reader.Read<MergedEvent>(query).Where(told => told.IsAhead == isAhead));

    private IEnumerable<TimelineItem> StatementItems(MergedQuery query) => Marks().Statements(
        [.. _reader.Read<PositionHistory>(query).Where(history => _initiative is null || string.Equals(history.Initiative, _initiative.Id, StringComparison.Ordinal))]);

    private IEnumerable<TimelineItem> StepItems()
    {
        if (_initiative is not null)
        {
            return _reader.Find<MergedInitiative>(MergedEntryKind.Initiative, _initiative.Id) is { } only ? Marks().Steps([only]) : [];
        }

        var query = _party is not null
            ? new MergedQuery(MergedEntryKind.Initiative) { KeyKind = MergedKeyKind.Party, Key = _party.Id }
            : new MergedQuery(MergedEntryKind.Initiative) { Key = "", From = _from, To = _to };
        var found = _reader.Read<MergedInitiative>(query with { Limit = MostInitiatives + 1 });
        if (found.Length > MostInitiatives)
        {
            _notices.Add(string.Create(CultureInfo.InvariantCulture, $"Steps of the {MostInitiatives} initiatives told most are shown; choose one, or a shorter time, for the others."));
        }

        return Marks().Steps(found.Take(MostInitiatives));
    }

    private LaneContent Marks() => new(_reader, _from, _to);

    private LaneSource Source(MergedQuery query, Func<MergedQuery, IEnumerable<TimelineItem>> items, MergedQuery? ahead)
    {
        var told = _reader.Entries.CountByDay(query);
        if (told.Sum(day => day.Count) <= _query.MostMarks)
        {
            return new LaneSource([.. items(query with { Limit = int.MaxValue })], [], []);
        }

        var later = ahead is null ? [] : _reader.Entries.CountByDay(ahead);
        var byDay = later.ToDictionary(day => day.Day, day => day.Count);
        return new LaneSource([], [.. told.Select(day => day with { Count = day.Count - byDay.GetValueOrDefault(day.Day) })], [.. later]);
    }

    private TimelineLane LaneOf(string id, string title, params ReadOnlySpan<LaneSource> contents)
    {
        var (items, told, ahead) = (new List<TimelineItem>(), new List<DayCount>(), new List<DayCount>());
        foreach (var content in contents)
        {
            items.AddRange(content.Items);
            told.AddRange(content.Told);
            ahead.AddRange(content.Ahead);
        }

        var isDense = items.Count > _query.MostMarks || told.Count + ahead.Count > 0;
        if (isDense)
        {
            told.AddRange(items.Where(item => !IsAhead(item)).Select(CountOf));
            ahead.AddRange(items.Where(IsAhead).Select(CountOf));
        }

        return new TimelineLane(
            id,
            title,
            isDense ? [] : [.. items.OrderBy(item => item.From).ThenBy(item => item.To).ThenBy(item => item.Kind).ThenBy(item => item.Text, StringComparer.Ordinal)],
            isDense ? BinsOf(told, ahead) : []);
    }

    private DayCount CountOf(TimelineItem item) => new(LocalDate.Max(item.From, _from), 1);

    private static bool IsAhead(TimelineItem item) => item.Standing is TimelineStanding.Planned or TimelineStanding.Supposed;

    private ImmutableArray<TimelineBin> BinsOf(List<DayCount> told, List<DayCount> ahead)
    {
        var unit = TimelineWindow.UnitOf(_from, _to);
        var counted = told.Select(day => (day.Day, Told: day.Count, Ahead: 0)).Concat(ahead.Select(day => (day.Day, Told: 0, Ahead: day.Count)));
        return
        [
            .. counted
                .GroupBy(day => TimelineWindow.StretchOf(day.Day, unit))
                .OrderBy(group => group.Key.From)
                .Select(group => new TimelineBin(group.Key.From, group.Key.To, group.Sum(day => day.Told), group.Sum(day => day.Ahead)))
                .Where(bin => bin.Told + bin.Ahead > 0),
        ];
    }
}
