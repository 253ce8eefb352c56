using Demarche.Language.Model;

namespace Demarche.Training.Samples;

/// <summary>Lays samples out as the encoder takes them.</summary>
/// <param name="Pieces">Cuts words.</param>
/// <param name="Lexicon">The names that the model knows.</param>
internal sealed record RowMaker(WordPieces Pieces, NameLexicon Lexicon)
{
    /// <summary>The rows of samples.</summary>
    internal EncoderRows Rows(IReadOnlyList<Sample> samples) => EncoderRows.Of([.. samples.Select(sample => sample.Words)], Pieces, Lexicon);

    /// <summary>The rows of samples with some words' classes hidden, so that the model does not lean on the lexicon alone.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="share">The share of words that are hidden, from 0 to 1.</param>
    /// <param name="random">Draws them.</param>
    internal EncoderRows Rows(IReadOnlyList<Sample> samples, double share, Random random)
    {
        var rows = Rows(samples);
        for (var row = 0; row < rows.Rows; row++)
        {
            for (var word = (row * rows.Words) + 1; word <= (row * rows.Words) + samples[row].Words.Count; word++)
            {
                if (rows.WordShapes[word] >= WordShape.Count && random.NextDouble() < share)
                {
                    rows.WordShapes[word] %= WordShape.Count;
                    for (var piece = rows.First[word]; piece <= rows.Last[word]; piece++)
                    {
                        rows.PieceShapes[piece] %= WordShape.Count;
                    }
                }
            }
        }

        return rows;
    }
}
