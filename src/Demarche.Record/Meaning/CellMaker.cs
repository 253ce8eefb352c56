using Demarche.Language.Embeddings;

namespace Demarche.Record.Meaning;

/// <summary>
/// Divides vectors into cells by neighbourhood: spherical k-means (Dhillon and Modha 2001), begun with vectors that stand at equal distances in the
/// sample. The same sample gives the same cells on any number of threads.
/// </summary>
public static class CellMaker
{
    private const int Rounds = 8;

    /// <summary>Makes cells.</summary>
    /// <param name="sample">Vectors, end to end; at least as many as cells.</param>
    /// <param name="count">How many cells.</param>
    /// <returns>The middle of each, of length 1.</returns>
    public static byte[][] Make(byte[] sample, int count)
    {
        var size = sample.Length / VectorCode.Bytes;
        var cells = Enumerable.Range(0, count).Select(cell => Vector(sample, (int)((long)cell * size / count)).ToArray()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var members = Assign(sample, cells)
                .Select((cell, index) => (cell, index))
                .ToLookup(member => member.cell, member => member.index);
            cells = [.. Enumerable.Range(0, count).AsParallel().AsOrdered().Select(cell => members.Contains(cell) ? Middle(sample, members[cell]) : cells[cell])];
        }

        return cells;
    }

    /// <summary>Finds the nearest cell of each vector.</summary>
    /// <param name="vectors">Vectors, end to end.</param>
    /// <param name="cells">Middles of cells.</param>
    /// <returns>The cell of each; the first where several are equally near.</returns>
    public static int[] Assign(byte[] vectors, byte[][] cells)
    {
        var nearest = new int[vectors.Length / VectorCode.Bytes];
        Parallel.For(0, nearest.Length, index => nearest[index] = Nearest(Vector(vectors, index), cells));
        return nearest;
    }

    /// <summary>The cells nearest to a vector.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="cells">Middles of cells.</param>
    /// <param name="count">How many are wanted.</param>
    /// <returns>Their numbers, the nearest first.</returns>
    public static IReadOnlyList<int> Nearest(byte[] vector, IReadOnlyList<byte[]> cells, int count) =>
        [.. Enumerable.Range(0, cells.Count).OrderByDescending(cell => VectorCode.Product(vector, cells[cell])).ThenBy(cell => cell).Take(count)];

    private static int Nearest(ReadOnlySpan<byte> vector, byte[][] cells)
    {
        var (best, nearest) = (float.NegativeInfinity, 0);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var product = VectorCode.Product(vector, cells[cell]);
            if (product > best)
            {
                (best, nearest) = (product, cell);
            }
        }

        return nearest;
    }

    private static byte[] Middle(byte[] sample, IEnumerable<int> members)
    {
        var sum = new double[SentenceEmbedder.Size];
        foreach (var member in members)
        {
            var vector = Vector(sample, member);
            var scale = VectorCode.Scale(vector);
            var wholes = VectorCode.Wholes(vector);
            for (var index = 0; index < sum.Length; index++)
            {
                sum[index] += scale * wholes[index];
            }
        }

        var length = Math.Sqrt(sum.Sum(number => number * number));
        var code = new byte[VectorCode.Bytes];
        VectorCode.Write(Array.ConvertAll(sum, number => length is 0 ? 0 : (float)(number / length)), code);
        return code;
    }

    private static ReadOnlySpan<byte> Vector(byte[] vectors, int index) => vectors.AsSpan(index * VectorCode.Bytes, VectorCode.Bytes);
}
