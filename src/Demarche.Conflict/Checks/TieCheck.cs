using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;

namespace Demarche.Conflict.Checks;

/// <summary>
/// Finds equilibria that a decision maker's ties decide: break its ties with s in favour of leaving s, and s is no longer stable for it. That is exact
/// for all five concepts, since a decision maker's own comparisons matter only against s. Ties of the others, along the steps of a sanction, are not tried.
/// </summary>
internal static class TieCheck
{
    internal static IEnumerable<ModelProblem> Warnings(ConflictGraph graph, int mostStates, CancellationToken cancellation)
    {
        var isSmall = graph.StateCount <= mostStates;
        if (!isSmall && Enumerable.Range(0, graph.MakerCount).Any(maker => !graph.Preference(maker).IsRanked))
        {
            yield break;
        }

        IReadOnlyList<Concept> concepts = isSmall ? Concepts.All : [Concept.Nash];
        var plain = StabilityAnalysis.Run(graph, new AnalysisOptions { Concepts = concepts }, cancellation: cancellation);
        var broken = isSmall ? StabilityAnalysis.Run(graph, new AnalysisOptions { Rules = StabilityRules.TiesBroken, Concepts = concepts }, cancellation: cancellation) : null;
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = concepts.Select(concept => (concept.Label(), Ids: Ids(graph, Decided(plain, broken, concept, maker)))).Where(static found => found.Ids.Count > 0).ToList();
            if (found.Count > 0)
            {
                yield return ConflictMessages.DecidingTies(graph.MakerName(maker), found, string.Create(CultureInfo.InvariantCulture, $"decisionMakers[{maker}].preference"));
            }
        }
    }

    private static IEnumerable<int> Decided(StabilityResult plain, StabilityResult? broken, Concept concept, int maker)
    {
        var equilibria = plain.Equilibria(concept);
        return broken is not null
            ? equilibria.Except(broken.Stable(concept, maker))
            : equilibria.Where(state => plain.Graph.Moves(maker).Targets(state).Any(target => plain.Graph.Preference(maker).Compare(target, state) == Comparison.Tied));
    }

    private static IReadOnlyList<string> Ids(ConflictGraph graph, IEnumerable<int> states) => [.. states.Select(graph.States.Id)];
}
