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
    private readonly ulong[] _columns;
    private readonly int _statementCount;

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
        _statementCount = 64 - BitOperations.LeadingZeroCount(tiers.Aggregate(0UL, static (all, tier) => all | tier.Statements));
        _columns = Columns(holds, _statementCount);
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

    /// <summary>Compares 64 states at a time: a tier after the other decides about those that the ones before leave open.</summary>
    internal override void FillRow(int other, Comparison wanted, Span<ulong> row)
    {
        for (var word = 0; word < row.Length; word++)
        {
            var left = StateCount - (word * 64);
            var (better, worse, unknown, open) = Decide(_columns.AsSpan(word * _statementCount, _statementCount), _holds[other], left >= 64 ? ulong.MaxValue : (1UL << left) - 1);
            var tied = Tied(open, word, other);
            row[word] = (Has(wanted, Comparison.Better) & better) | (Has(wanted, Comparison.Worse) & worse)
                | (Has(wanted, Comparison.Tied) & tied) | (Has(wanted, Comparison.Unknown) & (unknown | (open & ~tied)));
        }
    }

    private (ulong Better, ulong Worse, ulong Unknown, ulong Open) Decide(ReadOnlySpan<ulong> columns, ulong holds, ulong open)
    {
        var (better, worse, unknown) = (0UL, 0UL, 0UL);
        foreach (var (statements, _) in _tiers)
        {
            var (gain, loss) = (0UL, 0UL);
            for (var rest = statements; rest != 0; rest &= rest - 1)
            {
                var statement = BitOperations.TrailingZeroCount(rest);
                var held = 0 - ((holds >> statement) & 1);
                gain |= columns[statement] & ~held;
                loss |= ~columns[statement] & held;
            }

            better |= open & gain & ~loss;
            worse |= open & loss & ~gain;
            unknown |= open & gain & loss;
            open &= ~(gain | loss);
            if (open == 0)
            {
                break;
            }
        }

        return (better, worse, unknown, open);
    }

    private ulong Tied(ulong open, int word, int other)
    {
        var tied = 0UL;
        for (; open != 0; open &= open - 1)
        {
            tied |= SameOptions((word << 6) + BitOperations.TrailingZeroCount(open), other) ? open & (~open + 1) : 0;
        }

        return tied;
    }

    private static ulong Has(Comparison wanted, Comparison one) => (wanted & one) != Comparison.None ? ulong.MaxValue : 0;

    /// <summary>For each 64 states one word a statement: in which of them it holds.</summary>
    private static ulong[] Columns(ulong[] holds, int statementCount)
    {
        var columns = new ulong[(holds.Length + 63) / 64 * statementCount];
        for (var state = 0; state < holds.Length; state++)
        {
            for (var rest = holds[state]; rest != 0; rest &= rest - 1)
            {
                columns[((state >> 6) * statementCount) + BitOperations.TrailingZeroCount(rest)] |= 1UL << (state & 63);
            }
        }

        return columns;
    }

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
