using Demarche.Conflict.Moves;

namespace Demarche.Conflict.Stability;

/// <summary>
/// What a search asks about a state, for all movers side by side in memory: its group, and how many members of the group the mover
/// prefers less. Large models are bound by memory access, so this order of things is what makes them fast.
/// </summary>
internal sealed class GroupTable
{
    private readonly Entry[] _entries;
    private readonly GroupMoves[] _moves;
    private readonly int[][] _ranks;
    private readonly int[][] _members;

    internal GroupTable(GroupMoves[] moves, int[][] ranks, ParallelOptions parallel)
    {
        _moves = moves;
        _ranks = ranks;
        _members = new int[moves.Length][];
        _entries = new Entry[(long)ranks[0].Length * moves.Length];
        Parallel.For(0, moves.Length, parallel, Fill);
    }

    internal int MoverCount => _moves.Length;

    /// <summary>The entries of a state, one a mover.</summary>
    internal ReadOnlySpan<Entry> Of(int state) => _entries.AsSpan(state * _moves.Length, _moves.Length);

    internal GroupMoves Moves(int mover) => _moves[mover];

    internal int[] Ranks(int mover) => _ranks[mover];

    /// <summary>The members of a group in ascending order of the mover's rank, then of index.</summary>
    internal ReadOnlySpan<int> Members(int mover, int group)
    {
        var starts = _moves[mover].Starts;
        return _members[mover].AsSpan(starts[group], starts[group + 1] - starts[group]);
    }

    private void Fill(int mover)
    {
        var (moves, ranks) = (_moves[mover], _ranks[mover]);
        _members[mover] = moves.MembersOfAll.ToArray();
        for (var group = 0; group < moves.GroupCount; group++)
        {
            var members = _members[mover].AsSpan(moves.Starts[group], moves.Starts[group + 1] - moves.Starts[group]);
            SortByRank(members, ranks);
            var lower = 0;
            for (var index = 0; index < members.Length; index++)
            {
                lower = index > 0 && ranks[members[index]] == ranks[members[index - 1]] ? lower : index;
                _entries[((long)members[index] * _moves.Length) + mover] = new Entry(group, lower);
            }
        }
    }

    private static void SortByRank(Span<int> members, int[] ranks)
    {
        // Above some two dozen members the library's sort is faster than inserting.
        if (members.Length > 24)
        {
            members.Sort((left, right) => ranks[left] != ranks[right] ? ranks[left].CompareTo(ranks[right]) : left.CompareTo(right));
            return;
        }

        for (var index = 1; index < members.Length; index++)
        {
            var member = members[index];
            var place = index;
            for (; place > 0 && ranks[members[place - 1]] > ranks[member]; place--)
            {
                members[place] = members[place - 1];
            }

            members[place] = member;
        }
    }

    /// <param name="Group">Number of the group.</param>
    /// <param name="Lower">How many of its members the mover prefers less than the state.</param>
    internal readonly record struct Entry(int Group, int Lower);
}
