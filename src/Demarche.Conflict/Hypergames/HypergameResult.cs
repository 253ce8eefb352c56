using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Hypergames;

/// <summary>A first-level hypergame: each decision maker analyses the conflict as it sees it.</summary>
/// <param name="True">The conflict as it is.</param>
/// <param name="Seen">The conflict as each decision maker sees it.</param>
/// <param name="Results">The result of each one's own analysis, over the states it sees.</param>
/// <param name="Stable">For each concept and decision maker the true states that it holds stable by its own analysis; a state it does not see is held stable by nobody.</param>
/// <param name="Equilibria">For each concept the states that every decision maker holds stable for itself and stays in.</param>
/// <param name="Surprises">For each concept those of them that are no equilibrium of the conflict as it is.</param>
public sealed record HypergameResult(
    ConflictGraph True,
    IReadOnlyList<ConflictGraph> Seen,
    IReadOnlyList<StabilityResult> Results,
    IReadOnlyDictionary<Concept, StateSet[]> Stable,
    IReadOnlyDictionary<Concept, StateSet> Equilibria,
    IReadOnlyDictionary<Concept, StateSet> Surprises);
