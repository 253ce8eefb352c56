using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Stability;

namespace Demarche.Conflict.Tests;

/// <summary>Short words for what nearly every test does.</summary>
internal static class Solve
{
    internal static ConflictGraph Graph(ConflictModel model) => ConflictGraph.Compile(model).Required();

    internal static StabilityResult Run(ConflictModel model, StabilityRules? rules = null, int threads = 1) => Run(Graph(model), rules, threads);

    internal static StabilityResult Run(ConflictGraph graph, StabilityRules? rules = null, int threads = 1) =>
        StabilityAnalysis.Run(graph, new AnalysisOptions { Rules = rules ?? StabilityRules.Ordinary, Threads = threads });

    internal static string Ids(ConflictGraph graph, IEnumerable<int> states) => string.Join(',', states.Select(graph.States.Id));

    internal static int State(ConflictGraph graph, string id) => graph.States.TryFind(id, out var state) ? state : throw new ArgumentException(id, nameof(id));
}
