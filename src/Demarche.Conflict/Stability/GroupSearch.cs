using Demarche.Conflict.Moves;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>One search backwards along the moves of all but one decision maker; called with states in ascending order of key.</summary>
internal sealed class GroupSearch
{
    private const int Unset = int.MaxValue;
    private readonly StateSpace _states;
    private readonly GroupMoves[] _moves;
    private readonly int[][] _ranks;
    private readonly int[][] _members;
    private readonly int _focal;
    private readonly bool _credible;
    private readonly int[]?[] _done;
    private readonly int[] _stack;
    private int _depth;

    /// <param name="states">The states.</param>
    /// <param name="moves">The moves of each decision maker.</param>
    /// <param name="ranks">The ranks of each.</param>
    /// <param name="members">The members of each group of each, ascending by its rank.</param>
    /// <param name="focal">Who does not move.</param>
    /// <param name="credible">Whether each step must improve its mover.</param>
    internal GroupSearch(StateSpace states, GroupMoves[] moves, int[][] ranks, int[][] members, int focal, bool credible)
    {
        _states = states;
        _moves = moves;
        _ranks = ranks;
        _members = members;
        _focal = focal;
        _credible = credible;
        Least = new int[states.Count];
        Array.Fill(Least, Unset);
        _stack = new int[states.Count];
        _done = new int[]?[moves.Length];
        for (var mover = 0; mover < moves.Length; mover++)
        {
            // How many members of a group, from the least preferred on, have been reached through it.
            _done[mover] = mover != focal && moves[mover].IsFree ? new int[moves[mover].GroupCount] : null;
        }
    }

    internal int[] Least { get; }

    /// <summary>Gives the key to every state, not yet given one, from which the others can reach this state.</summary>
    internal void Spread(int state, int key, CancellationToken cancellation)
    {
        if (!Visit(state, key))
        {
            return;
        }

        for (var steps = 1; _depth > 0; steps++)
        {
            if ((steps & 0x3FFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Expand(_stack[--_depth], key);
        }
    }

    private bool Visit(int state, int key)
    {
        if (Least[state] != Unset)
        {
            return false;
        }

        Least[state] = key;
        _stack[_depth++] = state;
        return true;
    }

    private void Expand(int target, int key)
    {
        for (var mover = 0; mover < _moves.Length; mover++)
        {
            if (mover == _focal)
            {
                continue;
            }

            if (_done[mover] is { } done)
            {
                ExpandFree(target, mover, done, key);
            }
            else
            {
                ExpandBound(target, mover, key);
            }
        }
    }

    private void ExpandFree(int target, int mover, int[] done, int key)
    {
        var moves = _moves[mover];
        var group = moves.GroupOf[target];
        ref var reached = ref done[group];
        var (start, end) = (moves.Starts[group], moves.Starts[group + 1]);
        var members = _members[mover];
        var ranks = _ranks[mover];
        var limit = _credible ? ranks[target] : int.MaxValue;
        var index = start + reached;
        for (; index < end && ranks[members[index]] < limit; index++)
        {
            Visit(members[index], key);
        }

        reached = index - start;
    }

    private void ExpandBound(int target, int mover, int key)
    {
        var moves = _moves[mover];
        var group = moves.GroupOf[target];
        var code = _states.Code(target);
        var ranks = _ranks[mover];
        var limit = _credible ? ranks[target] : int.MaxValue;
        var end = moves.Starts[group + 1];
        var members = _members[mover];
        for (var index = moves.Starts[group]; index < end && ranks[members[index]] < limit; index++)
        {
            if (Least[members[index]] == Unset && moves.Permits(_states.Code(members[index]), code))
            {
                Visit(members[index], key);
            }
        }
    }
}
