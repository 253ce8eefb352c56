using Demarche.Conflict.Graph;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Coalitions;

/// <summary>For each coalitional concept and each coalition the states that are stable for it.</summary>
public sealed class CoalitionResult
{
    private readonly Dictionary<(CoalitionConcept, Coalition), StateSet> _stable;

    internal CoalitionResult(ConflictGraph graph, IReadOnlyList<Coalition> coalitions, Dictionary<(CoalitionConcept, Coalition), StateSet> stable, IReadOnlyDictionary<Coalition, StateSet[]> improvements)
    {
        Graph = graph;
        Coalitions = coalitions;
        _stable = stable;
        Improvements = improvements;
    }

    /// <summary>What was analysed.</summary>
    public ConflictGraph Graph { get; }

    /// <summary>Every coalition, single decision makers among them.</summary>
    public IReadOnlyList<Coalition> Coalitions { get; }

    internal IReadOnlyDictionary<Coalition, StateSet[]> Improvements { get; }

    /// <summary>The states that are stable for one coalition.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="coalition">The coalition.</param>
    public StateSet Stable(CoalitionConcept concept, Coalition coalition) => _stable[(concept, coalition)];

    /// <summary>The states that are stable for every coalition.</summary>
    /// <param name="concept">The concept.</param>
    public StateSet Equilibria(CoalitionConcept concept) =>
        Coalitions.Aggregate(StateSet.Full(Graph.StateCount), (all, coalition) => all.Intersect(_stable[(concept, coalition)]));

    /// <summary>What a coalition can reach together so that each member prefers it: CI_H(s).</summary>
    /// <param name="coalition">The coalition.</param>
    /// <param name="state">Index of the state.</param>
    public StateSet ImprovementsFrom(Coalition coalition, int state) => Improvements[coalition][state];

    /// <summary>
    /// Equilibrium jumps: from one equilibrium to another by a coalition improvement that no smaller coalition within it has.
    /// (Kilgour, Hipel, Fang and Peng 2001.)
    /// </summary>
    /// <param name="equilibria">Equilibria by any concept.</param>
    public IReadOnlyList<EquilibriumJump> Jumps(StateSet equilibria) =>
        [.. from state in equilibria
            from coalition in Coalitions
            where coalition.Count > 1
            from target in Improvements[coalition][state].Intersect(equilibria)
            where !Coalitions.Any(smaller => smaller != coalition && (smaller.Members & ~coalition.Members) == 0 && Improvements[smaller][state].Contains(target))
            select new EquilibriumJump(state, target, coalition)];
}
