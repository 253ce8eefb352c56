using Demarche.Conflict.Graph;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>For each concept and decision maker the states that are stable for it.</summary>
public sealed class StabilityResult
{
    private readonly Dictionary<Concept, StateSet[]> _stable;

    internal StabilityResult(ConflictGraph graph, StabilityRules rules, Dictionary<Concept, StateSet[]> stable)
    {
        Graph = graph;
        Rules = rules;
        _stable = stable;
    }

    /// <summary>What was analysed.</summary>
    public ConflictGraph Graph { get; }

    /// <summary>Under which rules.</summary>
    public StabilityRules Rules { get; }

    /// <summary>The concepts worked out, in order of the enumeration.</summary>
    public IEnumerable<Concept> Concepts => _stable.Keys.Order();

    /// <summary>The states that are stable for a decision maker.</summary>
    /// <param name="concept">The concept, one of those worked out.</param>
    /// <param name="maker">Index of the decision maker.</param>
    public StateSet Stable(Concept concept, int maker) => _stable[concept][maker];

    /// <summary>The states that are stable for all decision makers.</summary>
    /// <param name="concept">The concept, one of those worked out.</param>
    public StateSet Equilibria(Concept concept) => _stable[concept].Aggregate(StateSet.Full(Graph.StateCount), static (all, stable) => all.Intersect(stable));

    /// <summary>The states that are stable for all decision makers of a group.</summary>
    /// <param name="concept">The concept, one of those worked out.</param>
    /// <param name="makers">Indices of the decision makers.</param>
    public StateSet StableForAll(Concept concept, IEnumerable<int> makers) =>
        makers.Aggregate(StateSet.Full(Graph.StateCount), (all, maker) => all.Intersect(_stable[concept][maker]));
}
