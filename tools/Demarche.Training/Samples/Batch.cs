using Demarche.Language.Model;
using static TorchSharp.torch;

namespace Demarche.Training.Samples;

/// <summary>Samples of one task as tensors; word 0 of each row is the mark before the sentence.</summary>
internal sealed class Batch
{
    internal Batch(IReadOnlyList<Sample> samples, EncoderRows rows)
    {
        Samples = samples;
        Rows = rows;
        Pieces = OfPieces(Rows.Pieces);
        PieceShapes = OfPieces(Rows.PieceShapes);
        Mask = Rows.Mask.Contains(0)
            ? (OfPieces(Rows.Mask).to(ScalarType.Float32) - 1).mul(1e4f).view(Rows.Rows, 1, 1, Rows.Width)
            : null;
        First = OfWords(Rows.First);
        Last = OfWords(Rows.Last);
        WordShapes = OfWords(Rows.WordShapes);
    }

    internal IReadOnlyList<Sample> Samples { get; }

    internal EncoderRows Rows { get; }

    internal Tensor Pieces { get; }

    internal Tensor PieceShapes { get; }

    internal Tensor? Mask { get; }

    internal Tensor First { get; }

    internal Tensor Last { get; }

    internal Tensor WordShapes { get; }

    /// <summary>One number a word, batch by words without word 0; -1 in padding.</summary>
    /// <param name="value">The number of a word of a sample, both counted from 0.</param>
    /// <returns>64-bit integers.</returns>
    internal Tensor Gold(Func<Sample, int, long> value)
    {
        var words = Rows.Words - 1;
        var values = new long[Samples.Count * words];
        Array.Fill(values, -1);
        for (var row = 0; row < Samples.Count; row++)
        {
            for (var word = 0; word < Samples[row].Words.Count; word++)
            {
                values[(row * words) + word] = value(Samples[row], word);
            }
        }

        return tensor(values, [Samples.Count, words]);
    }

    private Tensor OfPieces(long[] values) => tensor(values, [Rows.Rows, Rows.Width]);

    private Tensor OfWords(long[] values) => tensor(values, [Rows.Rows, Rows.Words]);
}
