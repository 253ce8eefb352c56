using System.Numerics;

namespace Demarche.Conflict.Preferences;

/// <summary>Adds decimal weights exactly, as whole numbers of the smallest unit that any of them has.</summary>
internal sealed class WeightSums
{
    private readonly long[] _weights;
    private readonly long[] _sums;

    internal WeightSums(int stateCount, IReadOnlyList<decimal> weights)
    {
        _sums = new long[stateCount];
        var scale = weights.Count == 0 ? 0 : weights.Max(static weight => (int)Trimmed(weight).Scale);
        var exact = weights.Select(weight => Scaled(Trimmed(weight), scale)).ToArray();
        IsExact = exact.Aggregate(BigInteger.Zero, static (sum, weight) => sum + BigInteger.Abs(weight)) <= long.MaxValue / 2;
        _weights = IsExact ? [.. exact.Select(static weight => (long)weight)] : [];
    }

    internal bool IsExact { get; }

    internal void Add(int state, int weight, ulong times) => _sums[state] += _weights[weight] * (long)times;

    internal int[] Rank()
    {
        var least = _sums.Length == 0 ? 0 : _sums.Min();
        var keys = Array.ConvertAll(_sums, sum => (ulong)(sum - least));
        var bits = 64 - BitOperations.LeadingZeroCount(keys.Length == 0 ? 0 : keys.Max());
        var ranks = new int[_sums.Length];
        RankKeys.Rank(keys, bits, ranks);
        return ranks;
    }

    /// <summary>Without zeros at the end: 1.50 is 1.5.</summary>
    private static decimal Trimmed(decimal weight) => weight / 1.0000000000000000000000000000m;

    private static BigInteger Scaled(decimal weight, int scale)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(weight, parts);
        var digits = ((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0];
        return (weight < 0 ? -digits : digits) * BigInteger.Pow(10, scale - weight.Scale);
    }
}
