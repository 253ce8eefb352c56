namespace Demarche.Reading.Coreference;

/// <summary>The features of one decision: each a kind with small numbers, packed into one value. Used again for each decision.</summary>
internal sealed class FeatureList
{
    private readonly List<ulong> _features = new(48);

    /// <summary>The features so far.</summary>
    internal IReadOnlyList<ulong> Features => _features;

    /// <summary>Forgets the features.</summary>
    internal void Clear() => _features.Clear();

    /// <summary>Adds a feature.</summary>
    /// <param name="kind">What it looks at.</param>
    /// <param name="a">A number from 0 to 255.</param>
    /// <param name="b">Another.</param>
    /// <param name="c">Another.</param>
    /// <param name="d">Another.</param>
    internal void Add(FeatureKind kind, int a, int b = 0, int c = 0, int d = 0) => _features.Add(Pack(kind, a, b, c, d));

    /// <summary>A feature as one value.</summary>
    /// <param name="kind">What it looks at.</param>
    /// <param name="a">A number from 0 to 255.</param>
    /// <param name="b">Another.</param>
    /// <param name="c">Another.</param>
    /// <param name="d">Another.</param>
    /// <returns>The value.</returns>
    internal static ulong Pack(FeatureKind kind, int a, int b, int c, int d) =>
        ((ulong)kind << 32) | ((ulong)(byte)a << 24) | ((ulong)(byte)b << 16) | ((ulong)(byte)c << 8) | (byte)d;
}
