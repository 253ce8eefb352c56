using Demarche.Conflict.Graph;
using Demarche.Conflict.Moves;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.States;

namespace Demarche.Conflict.TwoMakers;

/// <summary>
/// Simultaneous stability (SIM) for two decision makers, in option form only: each improvement of i is sanctioned where j has an
/// improvement of its own such that, if both move at once, the outcome is feasible and i does not prefer it to where it was.
/// (Fraser and Hipel 1979.) It is no concept of the graph model, whose decision makers move one after another; label it so.
/// </summary>
public static class SimultaneousMoves
{
    /// <summary>The states that are stable so, for each of the two.</summary>
    /// <param name="graph">A model of two decision makers in option form.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ConflictException">DEM541: not two decision makers; DEM542: not in option form.</exception>
    public static IReadOnlyList<StateSet> Run(ConflictGraph graph, CancellationToken cancellation = default)
    {
        if (graph.MakerCount != 2)
        {
            throw ConflictException.NeedsTwoMakers("Simultaneous stability", graph.MakerCount);
        }

        if (graph.Moves(0) is not GroupMoves)
        {
            throw ConflictException.NeedsOptions("Simultaneous stability");
        }

        var stateOf = new Dictionary<ulong, int>();
        for (var state = 0; state < graph.StateCount; state++)
        {
            stateOf.TryAdd(graph.States.Code(state), state);
        }

        return [Stable(graph, 0, stateOf, cancellation), Stable(graph, 1, stateOf, cancellation)];
    }

    private static StateSet Stable(ConflictGraph graph, int maker, Dictionary<ulong, int> stateOf, CancellationToken cancellation)
    {
        var stable = new StateSet(graph.StateCount);
        for (var state = 0; state < graph.StateCount; state++)
        {
            cancellation.ThrowIfCancellationRequested();
            var answers = Improvements(graph, 1 - maker, state);
            if (Improvements(graph, maker, state).TrueForAll(target => answers.Exists(answer => Sanctions(graph, maker, state, target, answer, stateOf))))
            {
                stable.Add(state);
            }
        }

        return stable;
    }

    private static List<int> Improvements(ConflictGraph graph, int maker, int state) =>
        [.. graph.Moves(maker).Targets(state).Where(target => graph.Preference(maker).Prefers(target, state))];

    /// <summary>Both change what they change: the outcome differs from where they were in the options of both.</summary>
    private static bool Sanctions(ConflictGraph graph, int maker, int state, int target, int answer, Dictionary<ulong, int> stateOf)
    {
        var outcome = graph.States.Code(target) ^ graph.States.Code(answer) ^ graph.States.Code(state);
        return stateOf.TryGetValue(outcome, out var reached)
            && (graph.Preference(maker).Compare(reached, state) & (Comparison.Worse | Comparison.Tied)) != Comparison.None;
    }
}
