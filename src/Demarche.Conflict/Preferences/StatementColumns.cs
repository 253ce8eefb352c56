using Demarche.Conflict.Model;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Preferences;

/// <summary>
/// Evaluates statements 64 states at a time: for each option one bit a state says whether it is taken, so that each connective is one
/// instruction on a word.
/// </summary>
internal sealed class StatementColumns
{
    private readonly ulong[][] _taken;
    private readonly ulong[]?[] _open;

    internal StatementColumns(StateSpace states, int optionCount)
    {
        WordCount = (states.Count + 63) / 64;
        _taken = new ulong[optionCount][];
        _open = new ulong[optionCount][];
        for (var option = 0; option < optionCount; option++)
        {
            _taken[option] = new ulong[WordCount];
            _open[option] = states.HasOpenOptions ? new ulong[WordCount] : null;
        }

        for (var state = 0; state < states.Count; state++)
        {
            Fill(states.Options(state), state, optionCount);
        }
    }

    internal int WordCount { get; }

    /// <summary>Bit k is set where the statement holds in state 64 * word + k. Bits past the last state mean nothing.</summary>
    internal ulong Evaluate(Formula formula, int word) => formula switch
    {
        Formula.Constant constant => constant.Value ? ulong.MaxValue : 0,
        Formula.Literal literal => Literal(literal, word),
        Formula.Not not => ~Evaluate(not.Part, word),
        Formula.And and => All(and.Parts, word),
        Formula.Or or => Any(or.Parts, word),
        Formula.Xor xor => Evaluate(xor.Left, word) ^ Evaluate(xor.Right, word),
        Formula.If implication => ~Evaluate(implication.Condition, word) | Evaluate(implication.Conclusion, word),
        Formula.Iff iff => ~(Evaluate(iff.Left, word) ^ Evaluate(iff.Right, word)),
        _ => throw new InvalidOperationException($"{formula.GetType().Name} is not a statement that can be evaluated."),
    };

    private ulong Literal(Formula.Literal literal, int word)
    {
        var taken = _taken[literal.Option][word];
        var open = _open[literal.Option] is { } column ? column[word] : 0;
        return open | (literal.Taken ? taken : ~taken);
    }

    private ulong All(IReadOnlyList<Formula> parts, int word)
    {
        var all = ulong.MaxValue;
        for (var index = 0; index < parts.Count && all != 0; index++)
        {
            all &= Evaluate(parts[index], word);
        }

        return all;
    }

    private ulong Any(IReadOnlyList<Formula> parts, int word)
    {
        var any = 0UL;
        for (var index = 0; index < parts.Count && any != ulong.MaxValue; index++)
        {
            any |= Evaluate(parts[index], word);
        }

        return any;
    }

    private void Fill(StatePattern options, int state, int optionCount)
    {
        var (word, bit) = (state >> 6, state & 63);
        for (var option = 0; option < optionCount; option++)
        {
            _taken[option][word] |= ((options.Taken >> option) & 1) << bit;
            if (_open[option] is { } open)
            {
                open[word] |= (~(options.Named >> option) & 1) << bit;
            }
        }
    }
}
