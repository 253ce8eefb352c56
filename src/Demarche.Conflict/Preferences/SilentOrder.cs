using System.Numerics;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Preferences;

/// <summary>Statements in tiers where silence is unknown: states are compared by which statements hold in them.</summary>
internal sealed class SilentOrder : CompiledPreference
{
    private readonly StateSpace _states;
    private readonly ulong[] _holds;
    private readonly (ulong Statements, int Level)[] _tiers;
    private readonly ulong _telling;

    /// <param name="states">The states.</param>
    /// <param name="holds">For each state, bit k is set where statement k holds.</param>
    /// <param name="tiers">The statements of each tier, most important first.</param>
    /// <param name="telling">Options that keep states apart of which the statements say the same.</param>
    internal SilentOrder(StateSpace states, ulong[] holds, (ulong Statements, int Level)[] tiers, ulong telling)
        : base(states.Count)
    {
        _states = states;
        _holds = holds;
        _tiers = tiers;
        _telling = telling;
    }

    public override int MaximumLevel => _tiers.Length == 0 ? 1 : _tiers.Max(static tier => tier.Level);

    public override Comparison Compare(int state, int other)
    {
        var differ = _holds[state] ^ _holds[other];
        if (differ == 0)
        {
            return state == other || SameOptions(state, other) ? Comparison.Tied : Comparison.Unknown;
        }

        var deciding = differ & Deciding(differ).Statements;
        var favour = deciding & _holds[state];
        return favour == deciding ? Comparison.Better : favour == 0 ? Comparison.Worse : Comparison.Unknown;
    }

    public override int Level(int state, int other) => (Compare(state, other) & (Comparison.Better | Comparison.Worse)) == Comparison.None
        ? 0 : Deciding(_holds[state] ^ _holds[other]).Level;

    private (ulong Statements, int Level) Deciding(ulong differ)
    {
        foreach (var tier in _tiers)
        {
            if ((differ & tier.Statements) != 0)
            {
                return tier;
            }
        }

        throw new InvalidOperationException($"Statement {BitOperations.TrailingZeroCount(differ)} stands in no tier.");
    }

    private bool SameOptions(int state, int other)
    {
        var (left, right) = (_states.Options(state), _states.Options(other));
        return (((left.Named ^ right.Named) | (left.Taken ^ right.Taken)) & _telling) == 0;
    }
}
