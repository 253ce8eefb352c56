namespace Demarche.Conflict.Moves;

/// <summary>Moves that are listed one by one, in compressed rows: the targets of state s are at <c>Start[s]..Start[s + 1]</c>, ascending.</summary>
internal sealed class ArcMoves : MoveRelation
{
    private readonly int[] _start;
    private readonly int[] _targets;
    private readonly Lazy<ArcMoves> _reversed;

    /// <param name="stateCount">How many states there are.</param>
    /// <param name="arcs">The moves; repeated ones and those to the state itself are dropped.</param>
    internal ArcMoves(int stateCount, IEnumerable<(int From, int To)> arcs)
        : base(stateCount)
    {
        var distinct = arcs.Where(static arc => arc.From != arc.To).Distinct().Order().ToArray();
        _start = new int[stateCount + 1];
        _targets = new int[distinct.Length];
        for (var index = 0; index < distinct.Length; index++)
        {
            _start[distinct[index].From + 1]++;
            _targets[index] = distinct[index].To;
        }

        for (var state = 0; state < stateCount; state++)
        {
            _start[state + 1] += _start[state];
        }

        _reversed = new Lazy<ArcMoves>(Reverse);
    }

    public override long ArcCount => _targets.Length;

    internal override bool IsTransitive => false;

    /// <summary>The same moves the other way round.</summary>
    internal ArcMoves Reversed => _reversed.Value;

    internal ReadOnlySpan<int> TargetsOf(int state) => _targets.AsSpan(_start[state].._start[state + 1]);

    public override void AddTargets(int state, List<int> targets) => targets.AddRange(TargetsOf(state));

    public override bool Has(int from, int to) => TargetsOf(from).BinarySearch(to) >= 0;

    private ArcMoves Reverse() => new(StateCount, Enumerable.Range(0, StateCount).SelectMany(Turned));

    private IEnumerable<(int From, int To)> Turned(int state)
    {
        for (var index = _start[state]; index < _start[state + 1]; index++)
        {
            yield return (_targets[index], state);
        }
    }
}
