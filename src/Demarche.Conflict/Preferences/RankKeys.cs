using System.Numerics;

namespace Demarche.Conflict.Preferences;

/// <summary>Turns keys into ranks without gaps.</summary>
internal static class RankKeys
{
    // A bitmap of 2^26 bits is 8 MB; wider keys are sorted.
    private const int BitmapBits = 26;

    /// <summary>Ranks keys so that a larger key has a higher rank and equal keys the same.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="bits">How many low bits of them can be set.</param>
    /// <param name="ranks">Where the ranks go.</param>
    /// <returns>How many different keys there are.</returns>
    internal static int Rank(ReadOnlySpan<ulong> keys, int bits, Span<int> ranks) => bits <= BitmapBits ? ByBitmap(keys, bits, ranks) : BySort(keys, ranks);

    private static int ByBitmap(ReadOnlySpan<ulong> keys, int bits, Span<int> ranks)
    {
        var words = new ulong[Math.Max(1, (1 << bits) / 64)];
        foreach (var key in keys)
        {
            words[key >> 6] |= 1UL << (int)(key & 63);
        }

        var before = new int[words.Length + 1];
        for (var index = 0; index < words.Length; index++)
        {
            before[index + 1] = before[index] + BitOperations.PopCount(words[index]);
        }

        for (var index = 0; index < keys.Length; index++)
        {
            var (word, bit) = ((int)(keys[index] >> 6), (int)(keys[index] & 63));
            ranks[index] = before[word] + BitOperations.PopCount(words[word] & ((1UL << bit) - 1));
        }

        return before[^1];
    }

    private static int BySort(ReadOnlySpan<ulong> keys, Span<int> ranks)
    {
        var sorted = keys.ToArray();
        Array.Sort(sorted);
        var count = 0;
        for (var index = 0; index < sorted.Length; index++)
        {
            if (index == 0 || sorted[index] != sorted[count - 1])
            {
                sorted[count++] = sorted[index];
            }
        }

        for (var index = 0; index < keys.Length; index++)
        {
            ranks[index] = Array.BinarySearch(sorted, 0, count, keys[index]);
        }

        return count;
    }
}
