using Demarche.Conflict.States;

namespace Demarche.Conflict.Moves;

/// <summary>
/// Moves that follow from options, without a list of them: the states that agree on all options of others form a group, and a move
/// leads to any other state of the group to which each changed option may change.
/// </summary>
internal sealed class GroupMoves : MoveRelation
{
    private readonly StateSpace _states;
    private readonly int[] _groupOf;
    private readonly int[] _start;
    private readonly int[] _members;

    /// <param name="states">The states.</param>
    /// <param name="own">Bits of the options that the decision maker may change.</param>
    /// <param name="forward">Those that are never given up.</param>
    /// <param name="back">Those that are never taken.</param>
    internal GroupMoves(StateSpace states, ulong own, ulong forward, ulong back)
        : base(states.Count)
    {
        _states = states;
        Forward = forward & own;
        Back = back & own;
        _groupOf = new int[states.Count];
        GroupCount = GroupKeys.Number(states.Codes, states.AllOptions & ~own, _groupOf);
        _start = new int[GroupCount + 1];
        _members = new int[states.Count];
        Place();
        ArcCount = CountArcs();
    }

    public override long ArcCount { get; }

    internal int GroupCount { get; }

    internal ulong Forward { get; }

    internal ulong Back { get; }

    internal override bool IsTransitive => true;

    /// <summary>Whether every member of a group can move to every other.</summary>
    internal bool IsFree => (Forward | Back) == 0;

    internal ReadOnlySpan<int> GroupOf => _groupOf;

    internal ReadOnlySpan<int> Starts => _start;

    internal ReadOnlySpan<int> MembersOfAll => _members;

    internal ReadOnlySpan<int> Members(int group) => _members.AsSpan(_start[group].._start[group + 1]);

    internal bool Permits(ulong from, ulong to) => (from & ~to & Forward) == 0 && (~from & to & Back) == 0;

    public override void AddTargets(int state, List<int> targets)
    {
        foreach (var member in Members(_groupOf[state]))
        {
            if (member != state && Permits(_states.Code(state), _states.Code(member)))
            {
                targets.Add(member);
            }
        }
    }

    public override bool Has(int from, int to) =>
        from != to && _groupOf[from] == _groupOf[to] && Permits(_states.Code(from), _states.Code(to));

    private void Place()
    {
        foreach (var group in _groupOf)
        {
            _start[group + 1]++;
        }

        for (var group = 0; group < GroupCount; group++)
        {
            _start[group + 1] += _start[group];
        }

        var next = _start.AsSpan(0, GroupCount).ToArray();
        for (var state = 0; state < _groupOf.Length; state++)
        {
            _members[next[_groupOf[state]]++] = state;
        }
    }

    private long CountArcs()
    {
        var count = 0L;
        for (var group = 0; group < GroupCount; group++)
        {
            var members = Members(group);
            count += IsFree ? (long)members.Length * (members.Length - 1) : CountArcs(members);
        }

        return count;
    }

    private long CountArcs(ReadOnlySpan<int> members)
    {
        var count = 0L;
        foreach (var from in members)
        {
            foreach (var to in members)
            {
                count += from != to && Permits(_states.Code(from), _states.Code(to)) ? 1 : 0;
            }
        }

        return count;
    }
}
