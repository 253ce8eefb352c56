using System.Numerics;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Reach;
using Demarche.Conflict.Stability;
using Demarche.Conflict.States;
using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Inverse;

/// <summary>
/// Which preferences of one decision maker make a desired state stable for it, those of the others being as they are. By the definitions that turns
/// only on which states it prefers to the desired one, so the condition is a Boolean formula over those comparisons, and rankings are
/// counted without being listed: of the m states named, those preferred come before the desired one and the others after, which is so
/// for b! (m - b)! of (m + 1)! orders.
/// </summary>
public static class InverseAnalysis
{
    private const int MostCountedStates = 22;

    /// <summary>The exact condition.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="maker">Index of the decision maker.</param>
    /// <param name="state">Index of the desired state.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static InverseCondition Condition(ConflictGraph graph, Concept concept, int maker, int state, CancellationToken cancellation = default)
    {
        var sets = concept == Concept.Nash ? null : new ReachSets(
            graph.StateCount,
            [.. Enumerable.Range(0, graph.MakerCount).Where(mover => mover != maker).Select(mover => StepList.Of(graph, mover, concept.AsksCredibility() ? Comparison.Better : null))],
            cancellation);
        var clauses = new List<InverseClause>();
        foreach (var target in graph.Moves(maker).Targets(state))
        {
            cancellation.ThrowIfCancellationRequested();
            var alternatives = Alternatives(graph, concept, maker, state, target, sets);
            if (!alternatives.Exists(static states => states.Count == 0))
            {
                clauses.Add(new InverseClause(target, alternatives));
            }
        }

        return new InverseCondition(maker, state, clauses);
    }

    /// <summary>The condition, how many rankings fulfil it, and the smallest change of preference that does.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="maker">Index of the decision maker.</param>
    /// <param name="state">Index of the desired state.</param>
    /// <param name="varied">Indices of the states of which all strict rankings count; others compare with the desired one as they do. Null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static InverseResult Run(
        ConflictGraph graph, Concept concept, int maker, int state, IReadOnlyCollection<int>? varied = null, CancellationToken cancellation = default)
    {
        var condition = Condition(graph, concept, maker, state, cancellation);
        var preference = graph.Preference(maker);
        bool IsPreferred(int other) => other != state && (preference.Compare(other, state) & (Comparison.Better | Comparison.Unknown)) != Comparison.None;
        var all = varied is null ? graph.StateCount : varied.Append(state).Distinct().Count();
        int[] named = [.. condition.States.Where(other => varied is null || varied.Contains(other))];
        var rankings = Factorial(all);
        BigInteger? stable = named.Length > MostCountedStates ? null : rankings * Fulfilling(condition, named, IsPreferred, cancellation) / Factorial(named.Length + 1);
        var (change, isSmallest) = SmallestChange(condition, IsPreferred, cancellation);
        return new InverseResult(condition, condition.Holds(IsPreferred), rankings, stable, change, isSmallest);
    }

    /// <summary>
    /// A change of preference, over all decision makers, that makes a state an equilibrium: the smallest change of each, applied together and tried out.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="state">Index of the desired state.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static JointChange Joint(ConflictGraph graph, Concept concept, int state, CancellationToken cancellation = default)
    {
        var results = Enumerable.Range(0, graph.MakerCount).Select(maker => Run(graph, concept, maker, state, cancellation: cancellation)).ToArray();
        var dropped = results.Where(static result => result.SmallestChange.Count > 0).ToDictionary(static result => result.Condition.Maker, static result => result.SmallestChange);
        var changed = dropped.Aggregate(graph, (before, change) => before.With(change.Key, change.Value.Aggregate(
            before.Preference(change.Key), (preference, other) => new AnsweredPreference(preference, other, state, Comparison.Worse))));
        var finder = new WitnessFinder(changed);
        var holds = Enumerable.Range(0, graph.MakerCount).All(maker => finder.IsStable(concept, maker, state, cancellation));
        return new JointChange(state, dropped, holds, holds && (dropped.Count == 0 || (!concept.AsksCredibility() && results.All(static result => result.IsSmallest))));
    }

    private static List<IReadOnlyList<int>> Alternatives(ConflictGraph graph, Concept concept, int maker, int state, int target, ReachSets? sets)
    {
        var alternatives = new List<int[]> { new[] { target } };
        foreach (var answer in sets?.From(target) ?? new StateSet(graph.StateCount))
        {
            var states = concept.AsksNoEscape() ? graph.Moves(maker).Targets(answer).Append(answer) : [answer];
            alternatives.Add([.. states.Where(other => other != state).Distinct().Order()]);
        }

        var minimal = new List<IReadOnlyList<int>>();
        foreach (var states in alternatives.OrderBy(static states => states.Length).ThenBy(static states => states.Length == 0 ? -1 : states[0]))
        {
            if (!minimal.Exists(smaller => smaller.All(other => Array.BinarySearch(states, other) >= 0)))
            {
                minimal.Add(states);
            }
        }

        return minimal;
    }

    /// <summary>How many orders of the desired state and the named ones fulfil the condition.</summary>
    private static BigInteger Fulfilling(InverseCondition condition, int[] named, Func<int, bool> isPreferred, CancellationToken cancellation)
    {
        var masks = Masks(condition, named, isPreferred);
        var counts = new long[named.Length + 1];
        for (var preferred = 0U; preferred < 1U << named.Length; preferred++)
        {
            if ((preferred & 0xFFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (Array.TrueForAll(masks, alternatives => Array.Exists(alternatives, states => (states & preferred) == 0)))
            {
                counts[BitOperations.PopCount(preferred)]++;
            }
        }

        return counts.Select((count, size) => count * Factorial(size) * Factorial(named.Length - size)).Aggregate(BigInteger.Zero, static (sum, part) => sum + part);
    }

    /// <summary>The alternatives of each clause as bits over the named states; those that other states rule out are dropped.</summary>
    private static uint[][] Masks(InverseCondition condition, int[] named, Func<int, bool> isPreferred) =>
        [.. condition.Clauses.Select(clause => clause.Alternatives
            .Where(states => !states.Any(other => Array.BinarySearch(named, other) < 0 && isPreferred(other)))
            .Select(states => states.Where(other => Array.BinarySearch(named, other) >= 0).Aggregate(0U, (all, other) => all | (1U << Array.BinarySearch(named, other))))
            .ToArray())];

    private static (IReadOnlyList<int> States, bool IsSmallest) SmallestChange(InverseCondition condition, Func<int, bool> isPreferred, CancellationToken cancellation)
    {
        var preferred = condition.States.Where(isPreferred).ToArray();
        if (preferred.Length <= MostCountedStates)
        {
            foreach (var dropped in BySize(preferred.Length))
            {
                cancellation.ThrowIfCancellationRequested();
                if (condition.Holds(other => isPreferred(other) && ((dropped >> Array.BinarySearch(preferred, other)) & 1) == 0))
                {
                    return ([.. preferred.Where((_, index) => ((dropped >> index) & 1) != 0)], true);
                }
            }
        }

        // Never to prefer what a move leads to is enough.
        return ([.. condition.Clauses.Select(static clause => clause.Target).Where(isPreferred).Distinct().Order()], false);
    }

    private static IEnumerable<uint> BySize(int count)
    {
        for (var size = 0; size <= count; size++)
        {
            if (size == 0)
            {
                yield return 0;
                continue;
            }

            // The next larger number with as many bits (Gosper).
            for (var part = (1UL << size) - 1; part < 1UL << count;)
            {
                yield return (uint)part;
                var low = part & (~part + 1);
                var next = part + low;
                part = next | (((part ^ next) / low) >> 2);
            }
        }
    }

    private static BigInteger Factorial(int number) =>
        Enumerable.Range(1, number).Aggregate(BigInteger.One, static (product, factor) => product * factor);
}
