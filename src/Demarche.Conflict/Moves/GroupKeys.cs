using System.Numerics;

namespace Demarche.Conflict.Moves;

/// <summary>Numbers the distinct values that codes have on some of their bits, in order of first appearance.</summary>
internal static class GroupKeys
{
    // 2^22 entries are 16 MB, less than the sort or hash table they save.
    private const int TableBits = 22;

    internal static int Number(ReadOnlySpan<ulong> codes, ulong mask, Span<int> numbers) =>
        BitOperations.PopCount(mask) <= TableBits ? ByTable(codes, mask, numbers) : ByHash(codes, mask, numbers);

    private static int ByTable(ReadOnlySpan<ulong> codes, ulong mask, Span<int> numbers)
    {
        var table = new int[1 << BitOperations.PopCount(mask)];
        var runs = Runs(mask);
        var count = 0;
        for (var index = 0; index < codes.Length; index++)
        {
            ref var number = ref table[Compress(codes[index], runs)];
            if (number == 0)
            {
                number = ++count;
            }

            numbers[index] = number - 1;
        }

        return count;
    }

    private static int ByHash(ReadOnlySpan<ulong> codes, ulong mask, Span<int> numbers)
    {
        var known = new Dictionary<ulong, int>(codes.Length);
        for (var index = 0; index < codes.Length; index++)
        {
            var key = codes[index] & mask;
            if (!known.TryGetValue(key, out var number))
            {
                number = known.Count;
                known.Add(key, number);
            }

            numbers[index] = number;
        }

        return known.Count;
    }

    /// <summary>The runs of ones of a mask, each with how far it moves down when the gaps are closed.</summary>
    private static (ulong Bits, int Shift)[] Runs(ulong mask)
    {
        var runs = new List<(ulong, int)>();
        var placed = 0;
        while (mask != 0)
        {
            var start = BitOperations.TrailingZeroCount(mask);
            var length = BitOperations.TrailingZeroCount(~(mask >> start));
            var bits = (length == 64 ? ulong.MaxValue : (1UL << length) - 1) << start;
            runs.Add((bits, start - placed));
            placed += length;
            mask &= ~bits;
        }

        return [.. runs];
    }

    private static int Compress(ulong code, (ulong Bits, int Shift)[] runs)
    {
        ulong key = 0;
        foreach (var (bits, shift) in runs)
        {
            key |= (code & bits) >> shift;
        }

        return (int)key;
    }
}
