using Demarche.Conflict.States;

namespace Demarche.Conflict.Stability;

/// <summary>One search backwards along the moves of all but one decision maker; called with states in ascending order of key.</summary>
internal sealed class GroupSearch
{
    private readonly StateSpace _states;
    private readonly GroupTable _table;
    private readonly int _focal;
    private readonly bool _credible;
    private readonly StateSet _visited;
    private readonly int[]?[] _done;
    private readonly int[] _stack;
    private int _depth;

    /// <param name="states">The states.</param>
    /// <param name="table">The groups of each mover.</param>
    /// <param name="focal">Who does not move.</param>
    /// <param name="credible">Whether each step must improve its mover.</param>
    internal GroupSearch(StateSpace states, GroupTable table, int focal, bool credible)
    {
        _states = states;
        _table = table;
        _focal = focal;
        _credible = credible;
        _visited = new StateSet(states.Count);
        Least = new int[states.Count];
        _stack = new int[states.Count];

        // How many members of a group, from the least preferred on, need not be looked at again.
        _done = [.. Enumerable.Range(0, table.MoverCount).Select(mover => mover == focal ? null : new int[table.Moves(mover).GroupCount])];
    }

    /// <summary>The key of each state that was reached.</summary>
    internal int[] Least { get; }

    /// <summary>Gives the key to every state, not yet given one, from which the others can reach this state.</summary>
    internal void Spread(int state, int key, CancellationToken cancellation)
    {
        Visit(state, key);
        for (var steps = 1; _depth > 0; steps++)
        {
            if ((steps & 0x3FFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Expand(_stack[--_depth], key);
        }
    }

    private void Visit(int state, int key)
    {
        if (_visited.Add(state))
        {
            Least[state] = key;
            _stack[_depth++] = state;
        }
    }

    private void Expand(int target, int key)
    {
        var entries = _table.Of(target);
        for (var mover = 0; mover < entries.Length; mover++)
        {
            if (_done[mover] is not { } done || (_credible && entries[mover].Lower == 0))
            {
                continue;
            }

            ref var reached = ref done[entries[mover].Group];
            if (!_credible || reached < entries[mover].Lower)
            {
                reached = ExpandGroup(target, mover, entries[mover], reached, key);
            }
        }
    }

    private int ExpandGroup(int target, int mover, GroupTable.Entry entry, int reached, int key)
    {
        var members = _table.Members(mover, entry.Group);
        var end = _credible ? entry.Lower : members.Length;
        var moves = _table.Moves(mover);
        if (moves.IsFree)
        {
            for (; reached < end; reached++)
            {
                Visit(members[reached], key);
            }

            return reached;
        }

        var code = _states.Code(target);
        for (var index = reached; index < end; index++)
        {
            if (!_visited.Contains(members[index]) && moves.Permits(_states.Code(members[index]), code))
            {
                Visit(members[index], key);
            }

            reached += index == reached && _visited.Contains(members[index]) ? 1 : 0;
        }

        return reached;
    }
}
