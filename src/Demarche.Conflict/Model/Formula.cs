namespace Demarche.Conflict.Model;

/// <summary>A statement about options that is true or false in each state.</summary>
/// <remarks>
/// An open option (-) of a state satisfies both a taken and a not-taken literal on it; the connectives then work on these values as on
/// any others.
/// </remarks>
public abstract record Formula
{
    private Formula()
    {
    }

    /// <summary>Whether it holds in a state.</summary>
    /// <param name="state">The options of the state.</param>
    public abstract bool Holds(StatePattern state);

    /// <summary>Always true or always false.</summary>
    /// <param name="Value">Which.</param>
    public sealed record Constant(bool Value) : Formula
    {
        /// <inheritdoc/>
        public override bool Holds(StatePattern state) => Value;
    }

    /// <summary>An option is taken, or not taken.</summary>
    /// <param name="Option">Index of the option, counted from 0.</param>
    /// <param name="Taken">Whether it must be taken.</param>
    public sealed record Literal(int Option, bool Taken) : Formula
    {
        /// <inheritdoc/>
        public override bool Holds(StatePattern state)
        {
            var bit = 1UL << Option;
            return (state.Named & bit) == 0 || ((state.Taken & bit) != 0) == Taken;
        }
    }

    /// <summary>The part does not hold.</summary>
    /// <param name="Part">The part.</param>
    public sealed record Not(Formula Part) : Formula
    {
        /// <inheritdoc/>
        public override bool Holds(StatePattern state) => !Part.Holds(state);
    }

    /// <summary>All parts hold; true without parts.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record And(IReadOnlyList<Formula> Parts) : Formula
    {
        /// <inheritdoc/>
        public override bool Holds(StatePattern state)
        {
            foreach (var part in Parts)
            {
                if (!part.Holds(state))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>At least one part holds; false without parts.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record Or(IReadOnlyList<Formula> Parts) : Formula
    {
        /// <inheritdoc/>
        public override bool Holds(StatePattern state)
        {
            foreach (var part in Parts)
            {
                if (part.Holds(state))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Exactly one of the two holds.</summary>
    /// <param name="Left">The first.</param>
    /// <param name="Right">The second.</param>
    public sealed record Xor(Formula Left, Formula Right) : Formula
    {
        /// <inheritdoc/>
        public override bool Holds(StatePattern state) => Left.Holds(state) != Right.Holds(state);
    }

    /// <summary>The conclusion holds wherever the condition does ("conclusion if condition"); true where the condition is false.</summary>
    /// <param name="Conclusion">What follows.</param>
    /// <param name="Condition">From what.</param>
    public sealed record If(Formula Conclusion, Formula Condition) : Formula
    {
        /// <inheritdoc/>
        public override bool Holds(StatePattern state) => !Condition.Holds(state) || Conclusion.Holds(state);
    }

    /// <summary>Both hold or neither does.</summary>
    /// <param name="Left">The first.</param>
    /// <param name="Right">The second.</param>
    public sealed record Iff(Formula Left, Formula Right) : Formula
    {
        /// <inheritdoc/>
        public override bool Holds(StatePattern state) => Left.Holds(state) == Right.Holds(state);
    }
}
