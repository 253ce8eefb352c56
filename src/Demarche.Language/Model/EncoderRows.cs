namespace Demarche.Language.Model;

/// <summary>
/// Sentences as padded rows of wordpieces, and where each word's first and last piece stand in the rows laid end to end.
/// Word 0 of each row is the mark before the sentence. All arrays are row after row.
/// </summary>
public sealed class EncoderRows
{
    /// <summary>The longest row, in pieces with both marks: the encoder knows no later position.</summary>
    public const int MostPieces = 512;

    /// <summary>How many shapes there are: each of <see cref="WordShape"/> with each class of <see cref="NameLexicon"/>.</summary>
    public const int ShapeCount = WordShape.Count * NameLexicon.Count;

    private EncoderRows(int rows, int width, int words)
    {
        (Rows, Width, Words) = (rows, width, words);
        (Pieces, PieceShapes, Mask) = (new long[rows * width], new long[rows * width], new long[rows * width]);
        (First, Last, WordShapes) = (new long[rows * words], new long[rows * words], new long[rows * words]);
    }

    /// <summary>How many sentences.</summary>
    public int Rows { get; }

    /// <summary>Pieces a row, with padding; a multiple of 4, since matrix products are slow at odd widths.</summary>
    public int Width { get; }

    /// <summary>Words a row, with padding and with word 0.</summary>
    public int Words { get; }

    /// <summary>Ids of wordpieces.</summary>
    public long[] Pieces { get; }

    /// <summary>The shape of the word each piece is of, from 0 to <see cref="ShapeCount"/> - 1: its casing plus <see cref="WordShape.Count"/> times its class in the lexicon.</summary>
    public long[] PieceShapes { get; }

    /// <summary>1 where a piece counts, 0 where it is padding.</summary>
    public long[] Mask { get; }

    /// <summary>Index into <see cref="Pieces"/> of each word's first piece.</summary>
    public long[] First { get; }

    /// <summary>Index into <see cref="Pieces"/> of each word's last piece.</summary>
    public long[] Last { get; }

    /// <summary>The shape of each word.</summary>
    public long[] WordShapes { get; }

    /// <summary>Lays sentences out.</summary>
    /// <param name="sentences">The words of each; at least one sentence, each with at least one word.</param>
    /// <param name="pieces">The cutter.</param>
    /// <param name="lexicon">The names that the model knows.</param>
    /// <returns>The rows.</returns>
    public static EncoderRows Of(IReadOnlyList<IReadOnlyList<string>> sentences, WordPieces pieces, NameLexicon lexicon)
    {
        var cut = sentences.Select(sentence => sentence.Select(pieces.Of).ToArray()).ToArray();
        var width = Even(cut.Max(words => words.Sum(word => word.Length)) + 2);
        var rows = new EncoderRows(sentences.Count, width, sentences.Max(sentence => sentence.Count) + 1);
        for (var row = 0; row < cut.Length; row++)
        {
            rows.Fill(row, sentences[row], cut[row], lexicon.Classes(sentences[row]));
        }

        return rows;
    }

    /// <summary>The width that a number of pieces takes.</summary>
    /// <param name="pieces">Pieces with both marks.</param>
    /// <returns>The next multiple of 4.</returns>
    public static int Even(int pieces) => (pieces + 3) / 4 * 4;

    private void Fill(int row, IReadOnlyList<string> sentence, System.Collections.Immutable.ImmutableArray<int>[] cut, byte[] classes)
    {
        var (at, word) = (row * Width, row * Words);
        Array.Fill(First, at, word, Words);
        Array.Fill(Last, at, word, Words);
        Put(WordPieces.Start, 0);
        for (var index = 0; index < cut.Length; index++)
        {
            var shape = WordShape.Of(sentence[index], index == 0) + (WordShape.Count * classes[index]);
            First[++word] = at;
            foreach (var piece in cut[index])
            {
                Put(piece, shape);
            }

            Last[word] = at - 1;
            WordShapes[word] = shape;
        }

        Put(WordPieces.End, 0);

        void Put(int piece, int shape)
        {
            Pieces[at] = piece;
            PieceShapes[at] = shape;
            Mask[at++] = 1;
        }
    }
}
