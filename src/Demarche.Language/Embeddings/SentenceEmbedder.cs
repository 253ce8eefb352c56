using System.Collections.Immutable;
using Demarche.Language.Model;
using Microsoft.ML.OnnxRuntime;

namespace Demarche.Language.Embeddings;

/// <summary>
/// Sentence vectors whose cosine tells how near two sentences are in meaning: all-MiniLM-L6-v2 (Reimers and Gurevych 2019) in 8 bits, as
/// it was trained for that. Each sentence is a pass of its own, so that its vector does not depend on others. Safe for any number of threads.
/// </summary>
public sealed class SentenceEmbedder : IDisposable
{
    /// <summary>Numbers in a vector.</summary>
    public const int Size = 384;

    private readonly InferenceSession _session;
    private readonly WordPieces _pieces;

    private SentenceEmbedder(InferenceSession session)
    {
        var metadata = session.ModelMetadata.CustomMetadataMap;
        _session = session;
        _pieces = new WordPieces(metadata["vocabulary"].Split('\n'));
        Version = metadata["version"];
    }

    /// <summary>The version of the file; vectors of different versions must not be compared.</summary>
    public string Version { get; }

    /// <summary>Loads the embedder.</summary>
    /// <param name="path">The file.</param>
    /// <param name="hash">The SHA-256 that it must have, in lower-case hexadecimal digits; null where any will do.</param>
    /// <returns>The embedder; to be disposed of.</returns>
    /// <exception cref="ModelException">The file is missing, damaged, of another form, or has another hash.</exception>
    public static SentenceEmbedder Load(string path, string? hash = null) =>
        ModelFile.Open(path, new ModelOptions(), hash, session => new SentenceEmbedder(session));

    /// <summary>The vector of a sentence.</summary>
    /// <param name="words">Its words; what goes beyond 510 wordpieces is left out.</param>
    /// <returns><see cref="Size"/> numbers, of length 1.</returns>
    public float[] Vector(IEnumerable<string> words)
    {
        ImmutableArray<long> inner = [.. words.SelectMany(word => _pieces.Of(word)).Take(EncoderRows.MostPieces - 2).Select(piece => (long)piece)];
        long[] row = [WordPieces.Start, .. inner, WordPieces.End];
        var ones = new long[row.Length];
        Array.Fill(ones, 1);
        using var pieces = OrtValue.CreateTensorValueFromMemory(row, [1, row.Length]);
        using var mask = OrtValue.CreateTensorValueFromMemory(ones, [1, row.Length]);
        using var run = new RunOptions();
        using var outputs = _session.Run(run, ["pieces", "mask"], [pieces, mask], ["embedding"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
