using System.Collections.Immutable;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Record.Decisions;

/// <summary>
/// The decisions of a record in the order they were made: by moment, then by id. Logs of several coders are merged by making one of all their
/// decisions; one that is in both counts once, and the order they come in does not matter.
/// </summary>
public sealed class DecisionLog
{
    private readonly Dictionary<DecisionId, Decision> _byId;
    private readonly ILookup<DecisionId, Decision> _undoing;
    private readonly ILookup<DecisionId, Decision> _settling;
    private readonly ILookup<ReportId, Decision> _byReport;
    private readonly HashSet<DecisionId> _undone = [];

    /// <summary>Makes a log.</summary>
    /// <param name="decisions">Decisions in any order.</param>
    public DecisionLog(IEnumerable<Decision> decisions)
    {
        Entries = [.. decisions.Distinct().OrderBy(decision => decision.At).ThenBy(decision => decision.Id)];
        _byId = Entries.ToDictionary(decision => decision.Id);
        _undoing = About(DecisionKind.Undo);
        FindUndone();
        _settling = About(DecisionKind.Settle);
        _byReport = Entries.Where(decision => ReportOf(decision) is not null).ToLookup(decision => ReportOf(decision)!.Value);
    }

    /// <summary>A log without decisions.</summary>
    public static DecisionLog Empty { get; } = new([]);

    /// <summary>The decisions, in order.</summary>
    public ImmutableArray<Decision> Entries { get; }

    /// <summary>The decisions about a report or its findings, in order; undone ones with them.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its decisions.</returns>
    public IEnumerable<Decision> About(ReportId report) => _byReport[report];

    /// <summary>The reports that decisions are about.</summary>
    public IEnumerable<ReportId> Reports => _byReport.Select(group => group.Key);

    /// <summary>Finds decisions by the beginning of their id.</summary>
    /// <param name="start">The first characters of an id.</param>
    /// <returns>The decisions, in order.</returns>
    public IEnumerable<Decision> Starting(string start) => Entries.Where(decision => decision.Id.Value.StartsWith(start, StringComparison.Ordinal));

    /// <summary>A moment for the next decision: later than every one in the log, so that it comes last.</summary>
    /// <param name="now">What time it is.</param>
    /// <returns>That time, or a nanosecond behind the last decision where clocks differ.</returns>
    public Instant NextMoment(Instant now) =>
        Entries is [.., var last] && last.At >= now ? last.At.PlusNanoseconds(1) : now;

    /// <summary>Whether the log holds a decision.</summary>
    internal bool Holds(DecisionId id) => _byId.ContainsKey(id);

    /// <summary>The last undo of a decision that is not itself undone, or null.</summary>
    internal Decision? UndoOf(Decision decision) => _undoing[decision.Id].LastOrDefault(undo => !_undone.Contains(undo.Id));

    /// <summary>How a decision was settled last, or null.</summary>
    internal Decision? SettlementOf(Decision decision) => _settling[decision.Id].LastOrDefault(settle => !_undone.Contains(settle.Id));

    // An undo holds the id of what it undoes, and an id is made of what the decision says: no chain of undos comes back to its beginning.
    private void FindUndone()
    {
        var open = new Dictionary<DecisionId, int>();
        var ready = new Queue<Decision>();
        foreach (var decision in Entries)
        {
            open[decision.Id] = _undoing[decision.Id].Count();
            if (open[decision.Id] is 0)
            {
                ready.Enqueue(decision);
            }
        }

        while (ready.TryDequeue(out var decision))
        {
            if (_undoing[decision.Id].Any(undo => !_undone.Contains(undo.Id)))
            {
                _undone.Add(decision.Id);
            }

            if (decision is { Kind: DecisionKind.Undo, Target.Entry: { } target } && _byId.TryGetValue(target, out var below) && --open[target] is 0)
            {
                ready.Enqueue(below);
            }
        }
    }

    private ILookup<DecisionId, Decision> About(DecisionKind kind) =>
        Entries.Where(decision => decision.Kind == kind && decision.Target.Entry is not null).ToLookup(decision => decision.Target.Entry!.Value);

    private static ReportId? ReportOf(Decision decision) => decision.Target.Report ?? decision.Target.Finding?.Report;
}
