using Demarche.Conflict.Graph;
using Demarche.Conflict.States;

namespace Demarche.Conflict.TwoMakers;

/// <summary>
/// Limited-move stability for two decision makers: each looks h moves ahead, and whoever is to move stops where moving on does not pay.
/// G_0(i, s) = s; G_h(i, s) is the best for i of G_(h-1)(j, s1) over its moves s1, if i prefers that to s, else s. A state is L_h stable
/// for i where G_h(i, s) = s. (Kilgour 1984; Fang, Hipel and Kilgour 1993, chapter 3.) Of outcomes that i holds equal, the one of the
/// first move counts.
/// </summary>
public static class LimitedMoves
{
    private const int MostHorizons = 100_000;

    /// <summary>The states that are L_h stable, for each of the two.</summary>
    /// <param name="graph">A model of two decision makers.</param>
    /// <param name="horizon">How many moves they look ahead, at least 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ConflictException">DEM541: not two decision makers; DEM545: a preference that is no complete order.</exception>
    public static IReadOnlyList<StateSet> Run(ConflictGraph graph, int horizon, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        Check(graph, "Limited-move stability");
        var ends = Start(graph);
        for (var step = 0; step < horizon; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            ends = Next(graph, ends);
        }

        return [.. ends.Select(static end => Kept([end]))];
    }

    /// <summary>
    /// The states that are non-myopically stable, for each of the two: L_h stable for every h from some h on. The anticipations repeat after
    /// a while; a state must be kept in all of those that repeat. (Brams and Wittman 1981; Kilgour 1984.)
    /// </summary>
    /// <param name="graph">A model of two decision makers.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ConflictException">DEM541: not two decision makers; DEM545: a preference that is no complete order.</exception>
    public static IReadOnlyList<StateSet> NonMyopic(ConflictGraph graph, CancellationToken cancellation = default)
    {
        Check(graph, "Non-myopic stability");
        var seen = new List<int[][]> { Start(graph) };
        for (var step = 0; step < MostHorizons; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var ends = Next(graph, seen[^1]);
            var first = seen.FindIndex(before => before[0].AsSpan().SequenceEqual(ends[0]) && before[1].AsSpan().SequenceEqual(ends[1]));
            if (first >= 0)
            {
                return [.. Enumerable.Range(0, 2).Select(maker => Kept([.. seen.Skip(first).Select(repeated => repeated[maker])]))];
            }

            seen.Add(ends);
        }

        throw new InvalidOperationException("The anticipations did not repeat.");
    }

    private static void Check(ConflictGraph graph, string what)
    {
        if (graph.MakerCount != 2)
        {
            throw ConflictException.NeedsTwoMakers(what, graph.MakerCount);
        }

        for (var maker = 0; maker < 2; maker++)
        {
            if (!graph.Preference(maker).IsRanked)
            {
                throw ConflictException.NeedsStrictOrder(what, graph.MakerName(maker));
            }
        }
    }

    private static int[][] Start(ConflictGraph graph) => [[.. Enumerable.Range(0, graph.StateCount)], [.. Enumerable.Range(0, graph.StateCount)]];

    private static int[][] Next(ConflictGraph graph, int[][] ends) => [Next(graph, 0, ends[1]), Next(graph, 1, ends[0])];

    private static int[] Next(ConflictGraph graph, int maker, int[] othersEnds)
    {
        var preference = graph.Preference(maker);
        var ends = new int[graph.StateCount];
        for (var state = 0; state < ends.Length; state++)
        {
            var best = -1;
            foreach (var target in graph.Moves(maker).Targets(state))
            {
                if (best < 0 || preference.Prefers(othersEnds[target], best))
                {
                    best = othersEnds[target];
                }
            }

            ends[state] = best >= 0 && preference.Prefers(best, state) ? best : state;
        }

        return ends;
    }

    private static StateSet Kept(IReadOnlyList<int[]> ends)
    {
        var kept = new StateSet(ends[0].Length);
        for (var state = 0; state < ends[0].Length; state++)
        {
            if (ends.All(end => end[state] == state))
            {
                kept.Add(state);
            }
        }

        return kept;
    }
}
