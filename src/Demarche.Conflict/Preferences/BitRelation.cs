namespace Demarche.Conflict.Preferences;

/// <summary>Any relation of states, one bit a pair: not necessarily transitive, and with unknown pairs.</summary>
public sealed class BitRelation : CompiledPreference
{
    private readonly int _width;
    private readonly ulong[] _better;
    private readonly ulong[]? _unknown;
    private byte[]? _levels;

    internal BitRelation(int stateCount, bool othersAreUnknown)
        : base(stateCount)
    {
        _width = (stateCount + 63) / 64;
        _better = new ulong[(long)stateCount * _width];
        if (othersAreUnknown)
        {
            _unknown = new ulong[_better.LongLength];
            for (var state = 0; state < stateCount; state++)
            {
                States.StateSet.Full(stateCount).Words.CopyTo(Row(_unknown, state));
                Set(_unknown, state, state, false);
            }
        }
    }

    /// <inheritdoc/>
    public override int MaximumLevel => _levels is null ? 1 : _levels.Max();

    /// <inheritdoc/>
    public override Comparison Compare(int state, int other) =>
        Get(_better, state, other) ? Comparison.Better
        : Get(_better, other, state) ? Comparison.Worse
        : _unknown is not null && Get(_unknown, state, other) ? Comparison.Unknown
        : Comparison.Tied;

    /// <inheritdoc/>
    public override int Level(int state, int other) =>
        _levels is null ? base.Level(state, other) : _levels[((long)state * StateCount) + other];

    internal override void FillRow(int other, Comparison wanted, Span<ulong> row)
    {
        // Rows are kept by the second state: row s holds the states that are better than s.
        row.Clear();
        var better = Row(_better, other);
        if (wanted == (Comparison.Worse | Comparison.Tied) || wanted == (Comparison.Worse | Comparison.Tied | Comparison.Unknown))
        {
            var unknown = _unknown is null || (wanted & Comparison.Unknown) != Comparison.None ? default : Row(_unknown, other);
            States.StateSet.Full(StateCount).Words.CopyTo(row);
            for (var index = 0; index < row.Length; index++)
            {
                row[index] &= ~better[index] & ~(unknown.IsEmpty ? 0 : unknown[index]);
            }

            return;
        }

        base.FillRow(other, wanted, row);
    }

    internal void SetBetter(int state, int over, int level = 1)
    {
        Set(_better, state, over, true);
        Know(state, over);
        if (level > 1 && _levels is null)
        {
            MakeLevels();
        }

        if (_levels is not null)
        {
            _levels[((long)state * StateCount) + over] = (byte)level;
            _levels[((long)over * StateCount) + state] = (byte)level;
        }
    }

    internal void SetTied(int state, int other) => Know(state, other);

    private void Know(int state, int other)
    {
        if (_unknown is not null)
        {
            Set(_unknown, state, other, false);
            Set(_unknown, other, state, false);
        }
    }

    private void MakeLevels()
    {
        var levels = new byte[(long)StateCount * StateCount];
        for (var state = 0; state < StateCount; state++)
        {
            for (var other = 0; other < StateCount; other++)
            {
                levels[((long)state * StateCount) + other] = (byte)(base.Level(state, other));
            }
        }

        _levels = levels;
    }

    private Span<ulong> Row(ulong[] bits, int other) => bits.AsSpan(other * _width, _width);

    private bool Get(ulong[] bits, int state, int other) => ((bits[((long)other * _width) + (state >> 6)] >> (state & 63)) & 1) != 0;

    private void Set(ulong[] bits, int state, int other, bool value)
    {
        ref var word = ref bits[((long)other * _width) + (state >> 6)];
        var bit = 1UL << (state & 63);
        word = value ? word | bit : word & ~bit;
    }
}
