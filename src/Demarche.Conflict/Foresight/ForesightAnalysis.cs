using Demarche.Conflict.Graph;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Foresight;

/// <summary>
/// Limited-move and non-myopic stability for any number of decision makers with complete orders. E_0(i, s) = s; E_h(i, s) is where i expects to end if it may
/// move from s and h moves are left: the best, for i, of what follows each of its moves, if i prefers that to s; else s. What follows is said by the
/// <see cref="ForesightVariant"/>. A state is L_h stable for i where E_h(i, s) = s. With two decision makers this is the definition of Kilgour (1984);
/// for more the variants are this program's own and results are to be labelled with their name. Of outcomes that i holds equal, that of the first
/// move counts.
/// </summary>
public static class ForesightAnalysis
{
    private const int MostHorizons = 100_000;

    /// <summary>The states that are L_h stable, for each decision maker.</summary>
    /// <param name="graph">The model.</param>
    /// <param name="variant">Who is expected to move next.</param>
    /// <param name="horizon">How many moves are looked ahead, at least 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ConflictException">DEM545: a preference that is no complete order.</exception>
    public static IReadOnlyList<StateSet> LimitedMoves(ConflictGraph graph, ForesightVariant variant, int horizon, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        Check(graph, "Limited-move stability");
        var horizons = Horizons.Of(graph, variant);
        for (var step = 0; step < horizon; step++)
        {
            horizons.Next(cancellation);
        }

        return [.. Enumerable.Range(0, graph.MakerCount).Select(maker => Kept([horizons.Ends], maker))];
    }

    /// <summary>
    /// The states that are non-myopically stable, for each decision maker: L_h stable for every h from some h on. The expectations repeat after a
    /// while; a state must be kept in all of those that repeat. (For two: Brams and Wittman 1981; Kilgour 1984.)
    /// </summary>
    /// <param name="graph">The model.</param>
    /// <param name="variant">Who is expected to move next.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ConflictException">DEM545: a preference that is no complete order.</exception>
    public static IReadOnlyList<StateSet> NonMyopic(ConflictGraph graph, ForesightVariant variant, CancellationToken cancellation = default)
    {
        Check(graph, "Non-myopic stability");
        var horizons = Horizons.Of(graph, variant);
        var seen = new List<(int[][] All, int[][] Ends)> { (horizons.All, horizons.Ends) };
        for (var step = 0; step < MostHorizons; step++)
        {
            horizons.Next(cancellation);
            var first = seen.FindIndex(before => Same(before.All, horizons.All));
            if (first >= 0)
            {
                return [.. Enumerable.Range(0, graph.MakerCount).Select(maker => Kept([.. seen.Skip(first).Select(static repeated => repeated.Ends)], maker))];
            }

            seen.Add((horizons.All, horizons.Ends));
        }

        throw new InvalidOperationException("The expectations did not repeat.");
    }

    internal static void Check(ConflictGraph graph, string what)
    {
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            if (!graph.Preference(maker).IsRanked)
            {
                throw ConflictException.NeedsStrictOrder(what, graph.MakerName(maker));
            }
        }
    }

    private static bool Same(int[][] left, int[][] right)
    {
        for (var index = 0; index < left.Length; index++)
        {
            if (!left[index].AsSpan().SequenceEqual(right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static StateSet Kept(IReadOnlyList<int[][]> ends, int maker)
    {
        var kept = new StateSet(ends[0][maker].Length);
        for (var state = 0; state < ends[0][maker].Length; state++)
        {
            if (ends.All(end => end[maker][state] == state))
            {
                kept.Add(state);
            }
        }

        return kept;
    }
}
