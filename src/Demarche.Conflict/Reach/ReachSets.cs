using Demarche.Conflict.States;

namespace Demarche.Conflict.Reach;

/// <summary>
/// For each state what a group can reach from it by legal sequences, R_H(s): any length, nobody twice in a row. (Fang, Hipel and Kilgour
/// 1993.) Made for all states at once: the pairs (state, who moved last) form a graph whose strongly connected parts share one set.
/// </summary>
/// <remarks>
/// There are two nodes for each state and mover: one for having arrived by its move, and one for its moving next. The second leads to
/// the first for each of its steps; the first leads to the second of every other mover.
/// </remarks>
internal sealed class ReachSets : IReachSets
{
    private readonly int _stateCount;
    private readonly StepList[] _steps;
    private readonly int[] _component;
    private readonly List<ulong[]> _reached = [];
    private readonly int _width;

    /// <param name="stateCount">How many states there are.</param>
    /// <param name="steps">The steps of each mover of the group.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal ReachSets(int stateCount, StepList[] steps, CancellationToken cancellation)
    {
        _stateCount = stateCount;
        _steps = steps;
        _width = (stateCount + 63) / 64;
        _component = new int[2 * stateCount * steps.Length];
        Array.Fill(_component, -1);
        new ComponentSearch(_component.Length, Next, Close, cancellation).Run();
    }

    /// <summary>Fills in what the group can reach from a state.</summary>
    internal void Fill(int state, Span<ulong> row)
    {
        row.Clear();
        for (var mover = 0; mover < _steps.Length; mover++)
        {
            BitRows.Add(_reached[_component[Leaving(state, mover)]], row);
        }
    }

    public ReadOnlySpan<ulong> Row(int state, ulong[] buffer)
    {
        Fill(state, buffer);
        return buffer;
    }

    internal StateSet From(int state)
    {
        var set = new StateSet(_stateCount);
        Fill(state, set.Words);
        return set;
    }

    private int Arrived(int state, int mover) => (state * _steps.Length) + mover;

    private int Leaving(int state, int mover) => Arrived(_stateCount + state, mover);

    /// <summary>The next node after a node, or -1 when there are no more.</summary>
    private int Next(int node, int index)
    {
        var mover = node % _steps.Length;
        var place = node / _steps.Length;
        if (place >= _stateCount)
        {
            var targets = _steps[mover].From(place - _stateCount);
            return index < targets.Length ? Arrived(targets[index], mover) : -1;
        }

        var other = index < mover ? index : index + 1;
        return other < _steps.Length ? Leaving(place, other) : -1;
    }

    private void Close(ReadOnlySpan<int> nodes)
    {
        var number = _reached.Count;
        foreach (var node in nodes)
        {
            _component[node] = number;
        }

        var row = new ulong[_width];
        foreach (var node in nodes)
        {
            var place = node / _steps.Length;
            if (place < _stateCount)
            {
                row[place >> 6] |= 1UL << (place & 63);
            }

            AddNext(node, number, row);
        }

        _reached.Add(row);
    }

    private void AddNext(int node, int number, ulong[] row)
    {
        var before = number;
        for (var index = 0; ; index++)
        {
            var next = Next(node, index);
            if (next < 0)
            {
                return;
            }

            var component = _component[next];
            if (component != number && component != before)
            {
                BitRows.Add(_reached[component], row);
                before = component;
            }
        }
    }
}
