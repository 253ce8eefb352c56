using System.Numerics;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.States;

/// <summary>
/// Goes through the feasible combinations in ascending order of code, cutting a branch as soon as the options chosen so far fit an
/// infeasible pattern.
/// </summary>
internal sealed class StateSearch
{
    private readonly int[] _options;
    private readonly StatePattern[][] _decidedAt;
    private readonly long _mostSteps;
    private readonly long _mostStates;
    private long _steps;
    private long _states;
    private Action<ulong>? _found;
    private CancellationToken _cancellation;

    internal StateSearch(ulong options, IReadOnlyList<StatePattern> infeasible, long mostSteps, long mostStates)
    {
        _options = [.. Enumerable.Range(0, StatePattern.MaximumOptions).Where(index => ((options >> index) & 1) != 0).Reverse()];
        _decidedAt = [.. _options.Select(option => infeasible.Where(pattern =>
            pattern.Named != 0 && BitOperations.TrailingZeroCount(pattern.Named) == option).ToArray())];
        _mostSteps = mostSteps;
        _mostStates = mostStates;
    }

    internal bool RanOutOfSteps => _steps > _mostSteps;

    /// <summary>How many there are, or null where the steps or states allowed did not suffice.</summary>
    internal long? Count(CancellationToken cancellation) => Run(null, cancellation) ? _states : null;

    /// <summary>Calls back for each state; false where the steps or states allowed did not suffice.</summary>
    internal bool Run(Action<ulong>? found, CancellationToken cancellation)
    {
        (_steps, _states, _found, _cancellation) = (0, 0, found, cancellation);
        return Choose(0, 0);
    }

    private bool Choose(int depth, ulong code)
    {
        if (depth == _options.Length)
        {
            _found?.Invoke(code);
            return ++_states <= _mostStates;
        }

        if (++_steps > _mostSteps)
        {
            return false;
        }

        if ((_steps & 0xFFF) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }

        return Try(depth, code) && Try(depth, code | (1UL << _options[depth]));
    }

    private bool Try(int depth, ulong code)
    {
        foreach (var pattern in _decidedAt[depth])
        {
            if (pattern.Matches(code))
            {
                return true;
            }
        }

        return Choose(depth + 1, code);
    }
}
