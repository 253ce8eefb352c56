using System.Numerics;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Reach;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>Any preference and any rules, by sets: what the others reach, what sanctions, what leaves no escape, a bit a state.</summary>
internal sealed class RelationEngine(ConflictGraph graph, StabilityRules rules, CancellationToken cancellation)
{
    internal IEnumerable<(Concept, StateSet)> Run(int maker, IReadOnlyList<Concept> concepts)
    {
        var all = concepts.Any(static concept => concept is Concept.Gmr or Concept.Smr) ? Reach(maker, null) : null;
        var credible = concepts.Any(Concepts.AsksCredibility) ? Reach(maker, rules.Step) : null;
        var stable = concepts.Select(_ => new StateSet(graph.StateCount)).ToArray();
        var check = new RelationCheck(graph, maker, rules);
        var reach = new ulong[(graph.StateCount + 63) / 64];
        for (var state = 0; state < graph.StateCount; state++)
        {
            cancellation.ThrowIfCancellationRequested();
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

    private ReachSets Reach(int maker, Comparison? wanted) => new(
        graph.StateCount,
        [.. Enumerable.Range(0, graph.MakerCount).Where(mover => mover != maker).Select(mover => StepList.Of(graph, mover, wanted))],
        cancellation);

    private bool AllSanctioned(RelationCheck check, ReachSets sets, bool noEscape, ulong[] reach)
    {
        foreach (var improvement in check.Improvements)
        {
            sets.Fill(improvement, reach);
            if (rules.Convention == SanctionConvention.MatrixForm)
            {
                reach[improvement >> 6] &= ~(1UL << (improvement & 63));
            }

            if (!IsSanctioned(check, noEscape, reach))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSanctioned(RelationCheck check, bool noEscape, ulong[] reach)
    {
        var sanctions = check.Sanctions;
        for (var index = 0; index < reach.Length; index++)
        {
            for (var word = reach[index] & sanctions[index]; word != 0; word &= word - 1)
            {
                if (!noEscape || check.HasNoEscape((index << 6) + BitOperations.TrailingZeroCount(word)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
