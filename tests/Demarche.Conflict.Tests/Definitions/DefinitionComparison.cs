using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Stability;

namespace Demarche.Conflict.Tests.Definitions;

/// <summary>Compares the library's verdicts on one model with those of the definitions.</summary>
public static class DefinitionComparison
{
    private static readonly StabilityRules[] Rules =
    [
        StabilityRules.Ordinary, StabilityRules.UnknownA, StabilityRules.UnknownB, StabilityRules.UnknownC, StabilityRules.UnknownD,
        StabilityRules.Certain, StabilityRules.Possible, StabilityRules.Strong(),
    ];

    /// <summary>One line for each verdict that differs.</summary>
    public static IEnumerable<string> Differences(ConflictModel model)
    {
        var graph = ConflictGraph.Compile(model).Required();
        var sets = new DefinitionModel(model);
        var definitions = new DefinitionConcepts(sets);
        if (!sets.Ids.SequenceEqual(Enumerable.Range(0, graph.StateCount).Select(graph.States.Id), StringComparer.Ordinal))
        {
            yield return "the states differ";
            yield break;
        }

        foreach (var rules in Rules)
        {
            var result = StabilityAnalysis.Run(graph, new AnalysisOptions { Rules = rules, Threads = 1 });
            foreach (var concept in Concepts.All)
            {
                for (var maker = 0; maker < graph.MakerCount; maker++)
                {
                    for (var state = 0; state < graph.StateCount; state++)
                    {
                        var expected = definitions.IsStable(rules.Name, concept.Label(), maker, graph.States.Id(state));
                        if (result.Stable(concept, maker).Contains(state) != expected)
                        {
                            yield return $"{rules.Name} {concept.Label()} m{maker} state {graph.States.Id(state)}: by definition {expected}";
                        }
                    }
                }
            }
        }
    }
}
