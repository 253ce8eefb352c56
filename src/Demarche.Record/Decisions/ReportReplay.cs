using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>Applies the decisions about one report to what was read from it.</summary>
internal sealed class ReportReplay
{
    private readonly ReportFindings _read;
    private readonly DecisionLog _log;
    private readonly FindingTree _tree;
    private readonly List<FindingNode> _nodes;
    private readonly IdResolver _resolver;
    private readonly FindingWriter _writer;
    private readonly Dictionary<DecisionId, DecisionStatus> _statuses = [];
    private readonly Dictionary<string, DecidedFinding> _decided = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<JudgedFinding> _judged = [];

    internal ReportReplay(ReportFindings read, DecisionLog log)
    {
        (_read, _log) = (read, log);
        _tree = FindingTree.Of(read);
        _nodes = [.. _tree.Nodes()];
        _resolver = new IdResolver(_nodes);
        _writer = new FindingWriter(_tree, read, _resolver);
    }

    internal DecidedReport Run()
    {
        var entries = _log.About(_read.Report.Id).ToList();
        var active = entries.Where(IsActive).ToList();
        foreach (var thread in new ThreadMatcher(_nodes, _resolver).Match(Threads(active)))
        {
            Apply(thread);
        }

        var held = new BrokenNames(_tree, _nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal), _written).HoldBack();
        var left = _tree.Nodes().Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        MarkDangling(left);
        var isRetracted = Retraction([.. active.Where(decision => decision.Target.Report is not null && IsJudgement(decision))]);
        var remarks = active.Where(decision => decision.Kind is DecisionKind.Comment or DecisionKind.Tag).Select(Remark).ToList();
        return new DecidedReport(_read, _tree.ToFindings(_read))
        {
            Decided = _decided.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Statuses = [.. entries.Select(decision => _statuses[decision.Id])],
            Remarks = [.. remarks.Where(remark => remark.State is DecisionState.InForce)],
            HeldBack = [.. held],
            Judged = [.. _judged],
            IsRetracted = isRetracted,
        };
    }

    private bool IsActive(Decision decision)
    {
        if (_log.UndoOf(decision) is not { } undo)
        {
            return true;
        }

        Set(new DecisionStatus(decision, DecisionState.Undone) { Other = undo });
        return false;
    }

    private static IEnumerable<DecisionThread> Threads(IEnumerable<Decision> active) =>
        active.Where(decision => decision.Target.Finding is not null && IsJudgement(decision))
            .GroupBy(decision => (decision.Target.Finding!.Value.Finding.Value, decision.Detail.Part!.Value))
            .Select(group =>
            {
                var thread = new DecisionThread(group.Key.Item1, group.Key.Item2);
                foreach (var decision in group)
                {
                    thread.Add(decision);
                }

                return thread;
            });

    private static bool IsJudgement(Decision decision) =>
        decision.Kind is DecisionKind.Accept or DecisionKind.Reject or DecisionKind.Correct or DecisionKind.Add;

    private void Apply(DecisionThread thread)
    {
        _judged.Add(Judged(thread));
        var choice = CoderChoice.Of(thread.Entries, _log, decision => Outcome(decision, thread.Part));
        foreach (var passed in choice.Passed)
        {
            Set(passed with { Finding = thread.Node?.Id });
        }

        if (choice.Last.IsEmpty)
        {
            return;
        }

        if (!choice.IsAgreed)
        {
            Dispute(thread, choice.Last);
            return;
        }

        Apply(thread, choice.Last);
    }

    // The machine's score at the time: what it reads today may be another thing.
    private JudgedFinding Judged(DecisionThread thread)
    {
        var first = thread.Entries[0].Detail.Before is { } before ? FindingNode.Parse(thread.Part, before) : null;
        return new JudgedFinding(
            new FindingReference(_read.Report.Id, new FindingId(thread.Id)),
            thread.Part,
            first is null || thread.Entries.Any(decision => decision.Kind is DecisionKind.Add) ? null : first.Confidence,
            VerdictLabels.Of(thread, decision => Outcome(decision, thread.Part), first is null ? null : OutcomeOf(first, isKept: true)));
    }

    private void Dispute(DecisionThread thread, ImmutableArray<Decision> last)
    {
        foreach (var decision in last)
        {
            var other = last.Last(candidate => !string.Equals(Outcome(candidate, thread.Part), Outcome(decision, thread.Part), StringComparison.Ordinal));
            Set(new DecisionStatus(decision, DecisionState.InConflict) { Conflict = ConflictKind.CodersDiffer, Other = other, Finding = thread.Node?.Id, Now = NowOf(thread) });
        }

        if (thread.Node is { } node)
        {
            Decide(node.Id, thread, FindingState.Disputed, node.Confidence, last);
        }
    }

    private void Apply(DecisionThread thread, ImmutableArray<Decision> last)
    {
        var winner = last[^1];
        var isKept = winner.Kind is not DecisionKind.Reject;
        var now = NowOf(thread);
        var confidence = ConfidenceOf(thread, winner);
        var strayed = Strayed(thread, winner);
        var id = isKept ? Write(thread, winner) : thread.IsSame || strayed is not null ? thread.Node?.Id : null;
        var conflict = isKept && id is null ? ConflictKind.Dangling : strayed;
        foreach (var decision in last)
        {
            Set(new DecisionStatus(decision, conflict is null ? DecisionState.InForce : DecisionState.InConflict)
            {
                Conflict = conflict,
                Finding = id,
                Now = conflict is ConflictKind.Changed ? now : null,
            });
        }

        if (isKept && id is not null)
        {
            _written.Add(id);
            Decide(id, thread, StateOf(winner, thread), confidence, last);
        }
        else if (thread is { Node: { } node, IsSame: true } && !isKept)
        {
            FindingTree.Remove(node);
            Decide(node.Id, thread, FindingState.Rejected, confidence, last);
        }
    }

    // Whether reading has moved away from what was decided, and nobody has settled that yet.
    private ConflictKind? Strayed(DecisionThread thread, Decision winner) =>
        thread.IsSame || winner.Kind is DecisionKind.Add || _log.SettlementOf(winner)?.Detail.Stands is true ? null
        : thread.Node is not null ? ConflictKind.Changed
        : winner.Kind is DecisionKind.Reject ? null
        : ConflictKind.Gone;

    private string? Write(DecisionThread thread, Decision winner)
    {
        var wanted = FindingNode.Parse(thread.Part, winner.Detail.After ?? winner.Detail.Before!);
        if (thread.Node is not { } node)
        {
            return _writer.Insert(wanted, winner.Detail.Within)?.Id;
        }

        var isMoved = winner.Detail is { Before: { } before, After: not null } && FindingNode.Parse(thread.Part, before).Evidence != wanted.Evidence;
        return !isMoved && string.Equals(wanted.Content(_resolver.Find), node.Content(static id => id), StringComparison.Ordinal) ? node.Id
            : _writer.Rewrite(node, wanted, isMoved) ? node.Id
            : null;
    }

    private static FindingState StateOf(Decision winner, DecisionThread thread) =>
        thread.Entries.Any(decision => decision.Kind is DecisionKind.Add) ? FindingState.Added
        : thread.Entries.Any(decision => decision.Kind is DecisionKind.Correct && string.Equals(decision.Detail.After, winner.Detail.After ?? winner.Detail.Before, StringComparison.Ordinal)) ? FindingState.Corrected
        : FindingState.Accepted;

    private static double? ConfidenceOf(DecisionThread thread, Decision winner) =>
        thread is { IsSame: true, Node: { } node } ? node.Confidence
        : thread.Entries.Any(decision => decision.Kind is DecisionKind.Add) ? null
        : winner.Detail.Before is { } before ? FindingNode.Parse(thread.Part, before).Confidence : null;

    private string Outcome(Decision decision, FindingKind part)
    {
        var seen = FindingNode.Parse(part, decision.Detail.After ?? decision.Detail.Before!);
        return OutcomeOf(seen, decision.Kind is not DecisionKind.Reject);
    }

    private string OutcomeOf(FindingNode seen, bool isKept) => $"{isKept} {seen.Evidence} {seen.Content(_resolver.Find)}";

    private void MarkDangling(HashSet<string> left)
    {
        foreach (var (id, decided) in _decided.Where(pair => pair.Value.IsCurated && !left.Contains(pair.Key)).ToList())
        {
            _decided.Remove(id);
            foreach (var decision in decided.Decisions)
            {
                Set(new DecisionStatus(decision, DecisionState.InConflict) { Conflict = ConflictKind.Dangling, Finding = id });
            }
        }
    }

    private bool Retraction(IReadOnlyList<Decision> entries)
    {
        var choice = CoderChoice.Of(entries, _log, static decision => EnumNames.NameOf(decision.Kind));
        foreach (var passed in choice.Passed)
        {
            Set(passed);
        }

        foreach (var decision in choice.Last)
        {
            Set(choice.IsAgreed
                ? new DecisionStatus(decision, DecisionState.InForce)
                : new DecisionStatus(decision, DecisionState.InConflict)
                {
                    Conflict = ConflictKind.CodersDiffer,
                    Other = choice.Last.Last(other => other.Kind != decision.Kind),
                });
        }

        return choice is { IsAgreed: true, Last: [.., { Kind: DecisionKind.Reject }] };
    }

    private DecisionStatus Remark(Decision decision)
    {
        var id = decision.Target.Finding is { } finding
            ? _statuses.Values.FirstOrDefault(status => status.Decision.Target.Finding == finding && status.Finding is not null)?.Finding ?? _resolver.Find(finding.Finding.Value)
            : null;
        var status = new DecisionStatus(decision, DecisionState.InForce) { Finding = id };
        var settled = _log.SettlementOf(decision);
        return Set(
            settled?.Detail.Stands is false ? status with { State = DecisionState.SetAside, Other = settled }
            : id is null && decision.Target.Finding is not null && settled is null ? status with { State = DecisionState.InConflict, Conflict = ConflictKind.Gone }
            : status);
    }

    private static string? NowOf(DecisionThread thread) => thread.Node?.Json.ToJsonString(DecisionJson.Options);

    private void Decide(string id, DecisionThread thread, FindingState state, double? confidence, ImmutableArray<Decision> last) =>
        _decided[id] = new DecidedFinding(id, thread.Part, state, confidence, last);

    private DecisionStatus Set(DecisionStatus status) => _statuses[status.Decision.Id] = status;
}
