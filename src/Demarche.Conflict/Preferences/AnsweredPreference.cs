namespace Demarche.Conflict.Preferences;

/// <summary>A preference with one comparison replaced; all others as they were, so it need not be transitive.</summary>
internal sealed class AnsweredPreference : CompiledPreference
{
    private readonly CompiledPreference _before;
    private readonly int _state;
    private readonly int _other;
    private readonly Comparison _answer;

    /// <param name="before">The preference as it was.</param>
    /// <param name="state">Index of the one state.</param>
    /// <param name="other">Index of the other.</param>
    /// <param name="answer">How the one now compares with the other.</param>
    internal AnsweredPreference(CompiledPreference before, int state, int other, Comparison answer)
        : base(before.StateCount)
    {
        _before = before;
        _state = state;
        _other = other;
        _answer = answer;
    }

    public override int MaximumLevel => _before.MaximumLevel;

    public override Comparison Compare(int state, int other) =>
        state == _state && other == _other ? _answer
        : state == _other && other == _state ? Reversed(_answer)
        : _before.Compare(state, other);

    public override int Level(int state, int other) =>
        (state == _state && other == _other) || (state == _other && other == _state) ? base.Level(state, other) : _before.Level(state, other);

    internal override void FillRow(int other, Comparison wanted, Span<ulong> row)
    {
        _before.FillRow(other, wanted, row);
        if (other == _state || other == _other)
        {
            var state = other == _state ? _other : _state;
            var bit = 1UL << (state & 63);
            ref var word = ref row[state >> 6];
            word = (Compare(state, other) & wanted) != Comparison.None ? word | bit : word & ~bit;
        }
    }

    private static Comparison Reversed(Comparison comparison) => comparison switch
    {
        Comparison.Better => Comparison.Worse,
        Comparison.Worse => Comparison.Better,
        _ => comparison,
    };
}
