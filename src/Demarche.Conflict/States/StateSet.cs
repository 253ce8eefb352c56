using System.Collections;
using System.Numerics;

namespace Demarche.Conflict.States;

/// <summary>A set of states, one bit a state. Enumerates indices in ascending order.</summary>
public sealed class StateSet : IReadOnlyCollection<int>
{
    private readonly ulong[] _words;

    /// <summary>Makes an empty set.</summary>
    /// <param name="stateCount">How many states there are.</param>
    public StateSet(int stateCount)
    {
        StateCount = stateCount;
        _words = new ulong[(stateCount + 63) / 64];
    }

    private StateSet(int stateCount, ulong[] words)
    {
        StateCount = stateCount;
        _words = words;
    }

    /// <summary>How many states there are in all.</summary>
    public int StateCount { get; }

    /// <summary>How many states are in the set.</summary>
    public int Count => _words.Sum(static word => BitOperations.PopCount(word));

    internal Span<ulong> Words => _words;

    /// <summary>Whether a state is in the set.</summary>
    /// <param name="state">Index of the state.</param>
    public bool Contains(int state) => ((_words[state >> 6] >> (state & 63)) & 1) != 0;

    /// <summary>The states of both sets.</summary>
    /// <param name="other">A set over the same states.</param>
    public StateSet Intersect(StateSet other)
    {
        var words = new ulong[_words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = _words[index] & other._words[index];
        }

        return new StateSet(StateCount, words);
    }

    /// <summary>The states of this set that the other has not.</summary>
    /// <param name="other">A set over the same states.</param>
    public StateSet Except(StateSet other)
    {
        var words = new ulong[_words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = _words[index] & ~other._words[index];
        }

        return new StateSet(StateCount, words);
    }

    /// <summary>Whether both have the same states.</summary>
    /// <param name="other">A set over the same states.</param>
    public bool SameAs(StateSet other) => StateCount == other.StateCount && _words.AsSpan().SequenceEqual(other._words);

    /// <summary>Whether each state of this set is in the other.</summary>
    /// <param name="other">A set over the same states.</param>
    public bool IsWithin(StateSet other) => Except(other).Count == 0;

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator()
    {
        for (var index = 0; index < _words.Length; index++)
        {
            for (var word = _words[index]; word != 0; word &= word - 1)
            {
                yield return (index << 6) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static StateSet Full(int stateCount)
    {
        var set = new StateSet(stateCount);
        set._words.AsSpan().Fill(ulong.MaxValue);
        if ((stateCount & 63) != 0)
        {
            set._words[^1] = (1UL << (stateCount & 63)) - 1;
        }

        return set;
    }

    internal bool Add(int state)
    {
        ref var word = ref _words[state >> 6];
        var bit = 1UL << (state & 63);
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    internal void Remove(int state) => _words[state >> 6] &= ~(1UL << (state & 63));

    internal void Clear() => _words.AsSpan().Clear();
}
