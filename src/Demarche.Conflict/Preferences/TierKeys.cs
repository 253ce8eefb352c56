using System.Numerics;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Preferences;

/// <summary>Builds, tier by tier, a key a state that orders states lexicographically; ranks it down when 64 bits are full.</summary>
internal sealed class TierKeys(int stateCount)
{
    private readonly ulong[] _keys = new ulong[stateCount];
    private int _bits;

    internal void Add(IReadOnlyList<PreferenceStatement> statements, StatementColumns columns)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)statements.Count);
        if (_bits + bits > 63)
        {
            var ranks = new int[stateCount];
            var count = RankKeys.Rank(_keys, _bits, ranks);
            _bits = 32 - BitOperations.LeadingZeroCount((uint)count);
            for (var state = 0; state < stateCount; state++)
            {
                _keys[state] = (ulong)ranks[state];
            }
        }

        _bits += bits;
        for (var word = 0; word < columns.WordCount; word++)
        {
            Shift(word, bits);
            foreach (var statement in statements)
            {
                AddWord(columns.Evaluate(statement.Formula, word), word);
            }
        }
    }

    internal int Rank(Span<int> ranks) => RankKeys.Rank(_keys, _bits, ranks);

    private Span<ulong> KeysOf(int word) => _keys.AsSpan(word * 64, Math.Min(64, stateCount - (word * 64)));

    private void Shift(int word, int bits)
    {
        foreach (ref var key in KeysOf(word))
        {
            key <<= bits;
        }
    }

    private void AddWord(ulong values, int word)
    {
        foreach (ref var key in KeysOf(word))
        {
            key += values & 1;
            values >>= 1;
        }
    }
}
