using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Origins;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>Tells what changed in a record since that was last told. What was told is remembered only when the teller is told so: a change is rather told twice than never.</summary>
/// <param name="record">The record.</param>
/// <param name="merger">Merges reports.</param>
/// <param name="clock">Tells what day it is.</param>
public sealed class ChangeTeller(IRecord record, RecordMerger merger, IClock clock)
{
    // As many as a feed reader that looks once a day will see of a busy day.
    private const int RecentCount = 500;

    private const string StateName = "told";

    private readonly WatchStates _states = new(record);

    /// <summary>Begins to watch: what the record holds now is no change. Does nothing where watching has begun.</summary>
    /// <exception cref="RecordException">The record cannot be read or written.</exception>
    public void Begin()
    {
        if (!_states.Has(StateName))
        {
            _states.Keep(StateName, new ToldState { LogCount = record.Log().Count() });
        }
    }

    /// <summary>Finds what changed.</summary>
    /// <returns>The changes.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ChangeSummary Tell()
    {
        var told = _states.Read<ToldState>(StateName);
        var log = record.Log().ToList();
        var added = log.Select((entry, index) => (entry, index)).Where(pair => pair.entry is { Kind: LogKind.ReportAdded, Report: not null }).ToLookup(pair => pair.index < told.LogCount, pair => pair.entry);
        var since = added[false].GroupBy(entry => entry.Report!.Value).ToDictionary(group => group.Key, group => group.First().At);
        var after = RecordState.Of(record.ReadStanding(RecordFilter.All).ToList(), merger, record.OriginOfEach(), record.DecidedMerges());
        var at = added[true].Concat(added[false]).GroupBy(entry => entry.Report!.Value).ToDictionary(group => group.Key.Value, group => group.First().At, StringComparer.Ordinal);
        var changes = since.Count is 0 ? [] : Dated(ChangeFinder.Find(after.Without(since.Keys), after), at);
        var due = Dated(ChangeFinder.Due(after, clock.GetCurrentInstant().InUtc().Date), at);
        return new ChangeSummary(changes, due)
        {
            Recent = Latest(changes.Concat(due).Concat(told.Recent.Select(ChangeJson.Read).OfType<RecordChange>())),
            Record = ChangeId.Of("record", log.Count is 0 ? "" : InstantPattern.ExtendedIso.Format(log[0].At)),
            Since = log.Count is 0 ? NodaConstants.UnixEpoch : log[0].At,
            LogCount = log.Count,
        };
    }

    /// <summary>Remembers that changes were told.</summary>
    /// <param name="summary">What was told.</param>
    /// <exception cref="RecordException">The record cannot be written; the changes will be told again.</exception>
    public void Told(ChangeSummary summary) =>
        _states.Keep(StateName, new ToldState { LogCount = summary.LogCount, Recent = [.. summary.Recent.Select(ChangeJson.Line)] });

    private static ImmutableArray<RecordChange> Dated(ImmutableArray<RecordChange> changes, Dictionary<string, Instant> at) =>
        [.. changes.Select(change => change with { At = at.GetValueOrDefault(change.Report) })];

    // A change that was told stays as it was told: a reader of the feed shows it once.
    private static ImmutableArray<RecordChange> Latest(IEnumerable<RecordChange> changes) =>
    [
        .. changes
            .GroupBy(change => change.Id, StringComparer.Ordinal)
            .Select(group => group.Last())
            .OrderByDescending(change => change.At)
            .ThenBy(change => change.Kind)
            .ThenBy(change => change.Id, StringComparer.Ordinal)
            .Take(RecentCount),
    ];
}
