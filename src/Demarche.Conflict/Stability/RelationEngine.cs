using System.Numerics;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Reach;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>Any preference and any rules, by sets: what the others reach, what sanctions, what leaves no escape, a bit a state.</summary>
internal sealed class RelationEngine
{
    // Going through more pairs of steps than this would take longer than it saves.
    private const long MostPairsOfSteps = 200_000_000;

    private readonly ConflictGraph _graph;
    private readonly StabilityRules _rules;
    private readonly CancellationToken _cancellation;
    private readonly Group? _all;
    private readonly Group? _credible;

    internal RelationEngine(ConflictGraph graph, AnalysisOptions options, ParallelOptions parallel)
    {
        _graph = graph;
        _rules = options.Rules;
        _cancellation = parallel.CancellationToken;
        _all = options.Concepts.Any(static concept => concept is Concept.Gmr or Concept.Smr) ? Steps(null, parallel) : null;
        _credible = options.Concepts.Any(Concepts.AsksCredibility) ? Steps(_rules.Step, parallel) : null;
    }

    internal IEnumerable<(Concept, StateSet)> Run(int maker, IReadOnlyList<Concept> concepts)
    {
        var all = _all is null ? null : Reach(maker, _all);
        var credible = _credible is null ? null : Reach(maker, _credible);
        var stable = concepts.Select(_ => new StateSet(_graph.StateCount)).ToArray();
        var check = new RelationCheck(_graph, maker, _rules);
        var reach = new ulong[(_graph.StateCount + 63) / 64];
        for (var state = 0; state < _graph.StateCount; state++)
        {
            _cancellation.ThrowIfCancellationRequested();
            check.Start(state);
            for (var index = 0; index < concepts.Count; index++)
            {
                var sets = concepts[index].AsksCredibility() ? credible : all;
                if (check.Improvements.Count == 0 || (concepts[index] != Concept.Nash && AllSanctioned(check, sets!, concepts[index].AsksNoEscape(), reach)))
                {
                    stable[index].Add(state);
                }
            }
        }

        return concepts.Select((concept, index) => (concept, stable[index]));
    }

    private Group Steps(Comparison? wanted, ParallelOptions parallel)
    {
        // A state that is reached from itself must make no difference where it is left open whether one mover alone leads back to it.
        var mayForget = (_rules.Incentive & _rules.Sanction) == Comparison.None || _rules.Convention == SanctionConvention.MatrixForm;
        var steps = new StepList[_graph.MakerCount];
        var composes = new bool[steps.Length];
        Parallel.For(0, steps.Length, parallel, mover =>
        {
            steps[mover] = StepList.Of(_graph, mover, wanted);
            composes[mover] = mayForget && ((wanted is null && _graph.Moves(mover).IsTransitive) || steps[mover].Composes(MostPairsOfSteps));
        });
        return new Group(steps, composes);
    }

    private IReachSets Reach(int maker, Group group)
    {
        StepList[] steps = [.. group.Steps.Where((_, mover) => mover != maker)];
        return group.Composes.Where((_, mover) => mover != maker).All(static composes => composes)
            ? new StateReach(_graph.StateCount, steps, _cancellation) : new ReachSets(_graph.StateCount, steps, _cancellation);
    }

    private bool AllSanctioned(RelationCheck check, IReachSets sets, bool noEscape, ulong[] buffer)
    {
        foreach (var improvement in check.Improvements)
        {
            if (!IsSanctioned(check, noEscape, sets.Row(improvement, buffer), _rules.Convention == SanctionConvention.MatrixForm ? improvement : -1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSanctioned(RelationCheck check, bool noEscape, ReadOnlySpan<ulong> reach, int leftOut)
    {
        var sanctions = check.Sanctions;
        for (var index = 0; index < reach.Length; index++)
        {
            for (var word = reach[index] & sanctions[index]; word != 0; word &= word - 1)
            {
                var state = (index << 6) + BitOperations.TrailingZeroCount(word);
                if (state != leftOut && (!noEscape || check.HasNoEscape(state)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <param name="Steps">The steps of each decision maker.</param>
    /// <param name="Composes">Whether two steps of it in a row always are one step, or lead back.</param>
    private sealed record Group(StepList[] Steps, bool[] Composes);
}
