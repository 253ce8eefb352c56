using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;

namespace Demarche.Conflict.Reach;

/// <summary>The steps one mover may take, in compressed rows: all its moves, or those whose comparison is among those wanted.</summary>
internal sealed class StepList
{
    private readonly int[] _start;
    private readonly int[] _targets;

    private StepList(int[] start, int[] targets)
    {
        _start = start;
        _targets = targets;
    }

    internal ReadOnlySpan<int> From(int state) => _targets.AsSpan(_start[state].._start[state + 1]);

    /// <summary>Whether two steps in a row always are one step, or lead back.</summary>
    /// <param name="mostSteps">Past this many pairs of steps the answer is no.</param>
    internal bool Composes(long mostSteps)
    {
        var marks = new int[_start.Length];
        for (var state = 0; state < _start.Length - 1; state++)
        {
            foreach (var target in From(state))
            {
                marks[target] = state + 1;
                mostSteps -= From(target).Length;
            }

            marks[state] = state + 1;
            if (mostSteps < 0 || !StaysMarked(state, marks))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="graph">The graph.</param>
    /// <param name="mover">Who steps.</param>
    /// <param name="wanted">How the state reached must compare with the one left; null for any move.</param>
    internal static StepList Of(ConflictGraph graph, int mover, Comparison? wanted)
    {
        var preference = graph.Preference(mover);
        return Of(graph, mover, wanted is null ? null : (from, to) => (preference.Compare(to, from) & wanted.Value) != Comparison.None);
    }

    internal static StepList Of(ConflictGraph graph, int mover, Func<int, int, bool>? allows)
    {
        var start = new int[graph.StateCount + 1];
        var targets = new List<int>();
        var next = new List<int>();
        for (var state = 0; state < graph.StateCount; state++)
        {
            next.Clear();
            graph.Moves(mover).AddTargets(state, next);
            foreach (var target in next)
            {
                if (allows is null || allows(state, target))
                {
                    targets.Add(target);
                }
            }

            start[state + 1] = targets.Count;
        }

        return new StepList(start, [.. targets]);
    }

    private bool StaysMarked(int state, int[] marks)
    {
        foreach (var target in From(state))
        {
            foreach (var next in From(target))
            {
                if (marks[next] != state + 1)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Steps given for each state.</summary>
    internal static StepList Of(int stateCount, Func<int, IEnumerable<int>> targetsOf)
    {
        var start = new int[stateCount + 1];
        var targets = new List<int>();
        for (var state = 0; state < stateCount; state++)
        {
            targets.AddRange(targetsOf(state));
            start[state + 1] = targets.Count;
        }

        return new StepList(start, [.. targets]);
    }
}
