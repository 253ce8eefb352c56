namespace Demarche.Conflict.Reach;

/// <summary>
/// What a group can reach where two steps of one mover in a row are one step of it, or lead back: then who moved last plays no part, and the
/// states alone are searched. A state that steps lead back to counts as reached from itself, even where only one mover can step back.
/// </summary>
internal sealed class StateReach : IReachSets
{
    private readonly StepList[] _steps;
    private readonly int[] _component;
    private readonly List<ulong[]> _reached = [];
    private readonly int _width;

    /// <param name="stateCount">How many states there are.</param>
    /// <param name="steps">The steps of each mover of the group.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal StateReach(int stateCount, StepList[] steps, CancellationToken cancellation)
    {
        _steps = steps;
        _width = (stateCount + 63) / 64;
        _component = new int[stateCount];
        new ComponentSearch(stateCount, Next, Close, cancellation).Run();
    }

    public ReadOnlySpan<ulong> Row(int state, ulong[] buffer) => _reached[_component[state]];

    private int Next(int state, int index)
    {
        foreach (var mover in _steps)
        {
            var targets = mover.From(state);
            if (index < targets.Length)
            {
                return targets[index];
            }

            index -= targets.Length;
        }

        return -1;
    }

    private void Close(ReadOnlySpan<int> states)
    {
        var number = _reached.Count;
        foreach (var state in states)
        {
            _component[state] = number;
        }

        var row = new ulong[_width];
        foreach (var state in states)
        {
            foreach (var mover in _steps)
            {
                Add(mover.From(state), number, row);
            }
        }

        _reached.Add(row);
    }

    private void Add(ReadOnlySpan<int> targets, int number, ulong[] row)
    {
        foreach (var target in targets)
        {
            // What is reached already brings with it all that it leads to.
            if (((row[target >> 6] >> (target & 63)) & 1) == 0)
            {
                row[target >> 6] |= 1UL << (target & 63);
                if (_component[target] != number)
                {
                    BitRows.Add(_reached[_component[target]], row);
                }
            }
        }
    }
}
