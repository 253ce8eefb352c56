using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Reach;
using Demarche.Conflict.Stability;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Coalitions;

/// <summary>
/// Decision makers in a fixed partition into blocs, each of which moves as one: to any other state that its members can reach together,
/// and it improves where each member does. This is not the coalitional analysis, which looks at every coalition.
/// </summary>
public static class BlocAnalysis
{
    /// <summary>The blocs of a model: those it names, and each remaining decision maker alone, in order of their first member.</summary>
    /// <param name="graph">The graph.</param>
    public static IReadOnlyList<Coalition> BlocsOf(ConflictGraph graph)
    {
        var named = graph.Model.Blocs.Select(static bloc => new Coalition(bloc.Aggregate(0U, static (all, maker) => all | (1U << maker)))).Where(static bloc => bloc.Members != 0).ToList();
        var taken = named.Aggregate(0U, static (all, bloc) => all | bloc.Members);
        named.AddRange(Enumerable.Range(0, graph.MakerCount).Where(maker => ((taken >> maker) & 1) == 0).Select(static maker => new Coalition(1U << maker)));
        return [.. named.OrderBy(static bloc => bloc.Makers.First())];
    }

    /// <summary>For each concept the states that are stable for each bloc, in order of the blocs.</summary>
    /// <param name="graph">What to analyse.</param>
    /// <param name="blocs">A partition of the decision makers.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyDictionary<Concept, StateSet[]> Run(ConflictGraph graph, IReadOnlyList<Coalition> blocs, CancellationToken cancellation = default)
    {
        var moves = blocs.Select(bloc => Moves(graph, bloc, cancellation)).ToArray();
        var improvements = blocs.Select((bloc, index) => Improvements(graph, bloc, moves[index])).ToArray();
        var stable = Stability.Concepts.All.ToDictionary(static concept => concept, _ => new StateSet[blocs.Count]);
        for (var index = 0; index < blocs.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            var check = new CoalitionCheck(graph, blocs[index], improvements[index], moves[index]);
            var answers = blocs.Count == 1 ? null : Answers(graph, Others(moves, index), cancellation);
            var credible = blocs.Count == 1 ? null : Answers(graph, Others(improvements, index), cancellation);
            foreach (var concept in Stability.Concepts.All)
            {
                stable[concept][index] = check.Stable(concept == Concept.Nash ? null : concept.AsksCredibility() ? credible : answers, concept.AsksNoEscape());
            }
        }

        return stable;
    }

    private static StateSet[] Moves(ConflictGraph graph, Coalition bloc, CancellationToken cancellation)
    {
        var sets = new ReachSets(graph.StateCount, [.. bloc.Makers.Select(maker => StepList.Of(graph, maker, (Comparison?)null))], cancellation);
        return [.. Enumerable.Range(0, graph.StateCount).Select(state =>
        {
            var reached = sets.From(state);
            reached.Remove(state);
            return reached;
        })];
    }

    private static StateSet[] Improvements(ConflictGraph graph, Coalition bloc, StateSet[] moves) => [.. moves.Select((reached, state) =>
    {
        var better = new StateSet(graph.StateCount);
        foreach (var target in reached.Where(target => bloc.Makers.All(maker => graph.Preference(maker).Prefers(target, state))))
        {
            better.Add(target);
        }

        return better;
    })];

    private static IEnumerable<StateSet[]> Others(StateSet[][] steps, int index) => steps.Where((_, other) => other != index);

    private static StateSet[] Answers(ConflictGraph graph, IEnumerable<StateSet[]> steps, CancellationToken cancellation)
    {
        var sets = new ReachSets(graph.StateCount, [.. steps.Select(rows => StepList.Of(graph.StateCount, state => rows[state]))], cancellation);
        return [.. Enumerable.Range(0, graph.StateCount).Select(sets.From)];
    }
}
