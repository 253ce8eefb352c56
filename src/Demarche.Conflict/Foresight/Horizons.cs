using Demarche.Conflict.Graph;

namespace Demarche.Conflict.Foresight;

/// <summary>What each decision maker expects, one horizon after another.</summary>
internal abstract class Horizons
{
    private protected Horizons(ConflictGraph graph)
    {
        Graph = graph;
        Ends = Untouched(graph, graph.MakerCount);
    }

    /// <summary>For each decision maker and state where it expects to end if it may move there, E_h.</summary>
    internal int[][] Ends { get; private protected set; }

    /// <summary>All that the next horizon follows from.</summary>
    internal abstract int[][] All { get; }

    private protected ConflictGraph Graph { get; }

    internal static Horizons Of(ConflictGraph graph, ForesightVariant variant) => variant switch
    {
        ForesightVariant.WorstNext => new WorstNextHorizons(graph),
        ForesightVariant.InOrder => new InOrderHorizons(graph),
        _ => throw new ArgumentOutOfRangeException(nameof(variant)),
    };

    /// <summary>Looks one move further.</summary>
    internal abstract void Next(CancellationToken cancellation);

    private protected static int[][] Untouched(ConflictGraph graph, int rows) =>
        [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, graph.StateCount).ToArray())];

    /// <summary>The best, for a mover, of what follows its moves from a state; -1 where it has none.</summary>
    private protected int Best(int mover, int state, Func<int, int> following)
    {
        var preference = Graph.Preference(mover);
        var best = -1;
        foreach (var target in Graph.Moves(mover).Targets(state))
        {
            var end = following(target);
            if (best < 0 || preference.Prefers(end, best))
            {
                best = end;
            }
        }

        return best;
    }
}
