using Demarche.Conflict.Graph;

namespace Demarche.Conflict.Foresight;

/// <summary>After a move of i to s1, of the others j who would leave s1 (E_(h-1)(j, s1) is not s1) the one counts whose end is worst for i; where none would, s1 stays.</summary>
internal sealed class WorstNextHorizons(ConflictGraph graph) : Horizons(graph)
{
    internal override int[][] All => Ends;

    internal override void Next(CancellationToken cancellation)
    {
        var next = new int[Graph.MakerCount][];
        for (var maker = 0; maker < next.Length; maker++)
        {
            next[maker] = new int[Graph.StateCount];
            for (var state = 0; state < Graph.StateCount; state++)
            {
                cancellation.ThrowIfCancellationRequested();
                var mover = maker;
                var best = Best(maker, state, target => Worst(mover, target));
                next[maker][state] = best >= 0 && Graph.Preference(maker).Prefers(best, state) ? best : state;
            }
        }

        Ends = next;
    }

    private int Worst(int maker, int state)
    {
        var worst = state;
        for (var other = 0; other < Graph.MakerCount; other++)
        {
            var end = Ends[other][state];
            if (other != maker && end != state && (worst == state || Graph.Preference(maker).Prefers(worst, end)))
            {
                worst = end;
            }
        }

        return worst;
    }
}
