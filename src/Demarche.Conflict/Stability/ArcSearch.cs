using Demarche.Conflict.Moves;

namespace Demarche.Conflict.Stability;

/// <summary>
/// One search backwards over (state, who moved last), in ascending order of key. A pair gets the least key over the state and all that
/// can be reached from it when the last mover may not move first; a state gets the least over what is reached in at least one step.
/// </summary>
internal sealed class ArcSearch
{
    private readonly ArcMoves[] _moves;
    private readonly int[][] _ranks;
    private readonly int _focal;
    private readonly bool _credible;
    private readonly uint[] _done;
    private readonly int[] _least;
    private readonly uint _others;
    private readonly Stack<(int State, int Mover)> _stack = new();

    internal ArcSearch(ArcMoves[] moves, int[][] ranks, int focal, bool credible)
    {
        _moves = moves;
        _ranks = ranks;
        _focal = focal;
        _credible = credible;
        _others = ((1U << moves.Length) - 1) & ~(1U << focal);
        _done = new uint[ranks[focal].Length];
        _least = new int[_done.Length];
        Array.Fill(_least, int.MaxValue);
    }

    internal int[] Run(int[] keys, int[] order, CancellationToken cancellation)
    {
        for (var index = 0; index < order.Length; index++)
        {
            if ((index & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Settle(order[index], _others);
            while (_stack.TryPop(out var pair))
            {
                Expand(pair.State, pair.Mover, keys[order[index]]);
            }
        }

        return _least;
    }

    /// <summary>Marks the pairs of a state with these movers and keeps those that are new for expansion.</summary>
    private void Settle(int state, uint movers)
    {
        var fresh = movers & ~_done[state];
        _done[state] |= fresh;
        for (; fresh != 0; fresh &= fresh - 1)
        {
            _stack.Push((state, System.Numerics.BitOperations.TrailingZeroCount(fresh)));
        }
    }

    private void Expand(int target, int mover, int key)
    {
        foreach (var source in _moves[mover].Reversed.TargetsOf(target))
        {
            if (_credible && _ranks[mover][source] >= _ranks[mover][target])
            {
                continue;
            }

            if (_least[source] == int.MaxValue)
            {
                _least[source] = key;
            }

            // From here the mover moves first, so anybody else may have moved before; with one opponent nobody can.
            Settle(source, _others & ~(1U << mover));
        }
    }
}
