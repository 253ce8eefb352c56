using System.Collections.Immutable;

namespace Demarche.Record.Decisions;

/// <summary>What several decisions about one thing come to: the last of each coder counts, and what was settled stays settled.</summary>
internal sealed class CoderChoice
{
    private CoderChoice(ImmutableArray<Decision> last, bool isAgreed, IEnumerable<DecisionStatus> passed) =>
        (Last, IsAgreed, Passed) = (last, isAgreed, [.. passed]);

    /// <summary>The last decision of each coder that is not set aside, in order.</summary>
    internal ImmutableArray<Decision> Last { get; }

    /// <summary>Whether these all come to the same.</summary>
    internal bool IsAgreed { get; }

    /// <summary>Decisions that no longer count, and why.</summary>
    internal ImmutableArray<DecisionStatus> Passed { get; }

    /// <summary>Weighs decisions.</summary>
    /// <param name="entries">Decisions that are not undone, in order.</param>
    /// <param name="log">The log they are in.</param>
    /// <param name="outcome">What a decision comes to: equal texts agree.</param>
    internal static CoderChoice Of(IReadOnlyList<Decision> entries, DecisionLog log, Func<Decision, string> outcome)
    {
        var passed = new List<DecisionStatus>();
        var open = new List<Decision>();
        var standing = entries
            .Select(entry => (Entry: entry, Settled: log.SettlementOf(entry)))
            .Where(pair => pair.Settled?.Detail.Stands is true)
            .OrderBy(pair => pair.Settled!.At)
            .LastOrDefault();
        foreach (var entry in entries)
        {
            if (WhySetAside(entry, standing, log, outcome) is { } settled)
            {
                passed.Add(new DecisionStatus(entry, DecisionState.SetAside) { Other = settled });
            }
            else
            {
                open.Add(entry);
            }
        }

        var last = open.GroupBy(entry => entry.By, StringComparer.Ordinal).Select(group => group.Last()).ToHashSet();
        passed.AddRange(open.Where(entry => !last.Contains(entry)).Select(entry => new DecisionStatus(entry, DecisionState.Superseded)
        {
            Other = open.Last(other => string.Equals(other.By, entry.By, StringComparison.Ordinal)),
        }));
        return new CoderChoice([.. open.Where(last.Contains)], last.Select(outcome).Distinct(StringComparer.Ordinal).Count() < 2, passed);
    }

    // A settlement that lets one decision stand sets aside those before it that come to something else.
    private static Decision? WhySetAside(Decision entry, (Decision Entry, Decision? Settled) standing, DecisionLog log, Func<Decision, string> outcome) =>
        log.SettlementOf(entry) is { Detail.Stands: false } aside ? aside
        : standing.Settled is { } settled && entry.At < settled.At && !string.Equals(outcome(entry), outcome(standing.Entry), StringComparison.Ordinal) ? settled
        : null;
}
