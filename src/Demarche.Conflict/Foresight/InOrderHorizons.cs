using Demarche.Conflict.Graph;

namespace Demarche.Conflict.Foresight;

/// <summary>
/// V_h(k, p, s) is where all ends if k has the turn at s, p others have let it pass since the last move, and h moves are left: k takes the best of
/// V_(h-1)(k + 1, 0, s1) over its moves s1 if it prefers that to what passing leads to, V_h(k + 1, p + 1, s), or s itself once everyone but the last mover has
/// passed. E_h(i, s), where staying ends all, is V_h(i, n - 2, s).
/// </summary>
internal sealed class InOrderHorizons : Horizons
{
    private readonly int _turns;
    private int[][] _all;

    internal InOrderHorizons(ConflictGraph graph)
        : base(graph)
    {
        _turns = Math.Max(1, graph.MakerCount - 1);
        _all = Untouched(graph, graph.MakerCount * _turns);
    }

    /// <summary>V_h by decision maker and passes: row k * (n - 1) + p.</summary>
    internal override int[][] All => _all;

    internal override void Next(CancellationToken cancellation)
    {
        var next = new int[_all.Length][];
        for (var passed = _turns - 1; passed >= 0; passed--)
        {
            for (var maker = 0; maker < Graph.MakerCount; maker++)
            {
                var passing = passed == _turns - 1 ? null : next[Row(maker + 1, passed + 1)];
                next[Row(maker, passed)] = Turn(maker, passing, cancellation);
            }
        }

        _all = next;
        Ends = [.. Enumerable.Range(0, Graph.MakerCount).Select(maker => next[Row(maker, _turns - 1)])];
    }

    private int[] Turn(int maker, int[]? passing, CancellationToken cancellation)
    {
        var ends = new int[Graph.StateCount];
        var following = Graph.MakerCount == 1 ? null : _all[Row(maker + 1, 0)];
        for (var state = 0; state < ends.Length; state++)
        {
            cancellation.ThrowIfCancellationRequested();
            var stay = passing?[state] ?? state;
            var best = Best(maker, state, target => following?[target] ?? target);
            ends[state] = best >= 0 && Graph.Preference(maker).Prefers(best, stay) ? best : stay;
        }

        return ends;
    }

    private int Row(int maker, int passed) => (maker % Graph.MakerCount * _turns) + passed;
}
