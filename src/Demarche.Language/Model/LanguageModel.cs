using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;

namespace Demarche.Language.Model;

/// <summary>The trained model: an encoder with a head for each task, its wordpieces and its labels, all from one file. Safe for any number of threads.</summary>
public sealed class LanguageModel : IDisposable
{
    /// <summary>The version of the form of model files that this program reads.</summary>
    public const string FormVersion = "1";

    private const string PairsPrefix = "pairs.";

    private readonly InferenceSession _session;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _labels;
    private readonly FrozenDictionary<string, float[]> _pairs;

    private LanguageModel(InferenceSession session, ModelOptions options)
    {
        var metadata = session.ModelMetadata.CustomMetadataMap;
        _session = session;
        _labels = JsonSerializer.Deserialize<Dictionary<string, ImmutableArray<string>>>(metadata["labels"])!.ToFrozenDictionary(StringComparer.Ordinal);
        _pairs = metadata
            .Where(entry => entry.Key.StartsWith(PairsPrefix, StringComparison.Ordinal))
            .ToFrozenDictionary(entry => entry.Key[PairsPrefix.Length..], entry => Numbers(entry.Value), StringComparer.Ordinal);
        Options = options;
        Pieces = new WordPieces(metadata["vocabulary"].Split('\n'));
        Lexicon = NameLexicon.Read(metadata.GetValueOrDefault("lexicon", "").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Version = metadata["version"];
    }

    /// <summary>How it is run.</summary>
    public ModelOptions Options { get; }

    /// <summary>Cuts words as the encoder knows them.</summary>
    public WordPieces Pieces { get; }

    /// <summary>The names that the weights know beside the wordpieces.</summary>
    public NameLexicon Lexicon { get; }

    /// <summary>The version of the trained weights; findings carry it as part of their origin.</summary>
    public string Version { get; }

    /// <summary>Loads a model file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="hash">The SHA-256 that it must have, in lower-case hexadecimal digits; null where any will do.</param>
    /// <returns>The model; to be disposed of.</returns>
    /// <exception cref="ModelException">The file is missing, damaged, of another form, or has another hash.</exception>
    public static LanguageModel Load(string path, ModelOptions? options = null, string? hash = null)
    {
        options ??= new ModelOptions();
        return ModelFile.Open(path, options, hash, session => new LanguageModel(session, options));
    }

    /// <summary>A text that stands beside the graph, for heads that are no part of it.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The text, or null where the file has none.</returns>
    public string? Metadata(string key) => _session.ModelMetadata.CustomMetadataMap.GetValueOrDefault(key);

    /// <summary>The labels of a head, in order of their scores.</summary>
    /// <param name="layer">The head's name.</param>
    /// <returns>The labels.</returns>
    /// <exception cref="ModelException">The model has no such head.</exception>
    public ImmutableArray<string> Labels(string layer) =>
        _labels.TryGetValue(layer, out var labels) ? labels : throw ModelMessages.NoLabels(layer);

    /// <summary>The decoder of a head of BIO labels.</summary>
    /// <param name="layer">The head's name.</param>
    /// <returns>The decoder.</returns>
    /// <exception cref="ModelException">The model has no such head.</exception>
    public LabelPath Path(string layer) => new(Labels(layer), _pairs.TryGetValue(layer, out var pairs) ? pairs : throw ModelMessages.NoLabels(layer));

    /// <summary>Runs the encoder and some heads over rows.</summary>
    /// <param name="rows">Sentences laid out.</param>
    /// <param name="outputs">The names of the wanted outputs.</param>
    /// <returns>The scores; to be disposed of.</returns>
    internal ModelScores Run(EncoderRows rows, IReadOnlyList<string> outputs)
    {
        using var pieces = Value(rows.Pieces, rows.Rows, rows.Width);
        using var shapes = Value(rows.PieceShapes, rows.Rows, rows.Width);
        using var mask = Value(rows.Mask, rows.Rows, rows.Width);
        using var first = Value(rows.First, rows.Rows, rows.Words);
        using var last = Value(rows.Last, rows.Rows, rows.Words);
        using var wordShapes = Value(rows.WordShapes, rows.Rows, rows.Words);
        using var run = new RunOptions();
        return new ModelScores(rows, outputs, _session.Run(
            run, ["pieces", "shapes", "mask", "first", "last", "wordShapes"], [pieces, shapes, mask, first, last, wordShapes], outputs));
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private static float[] Numbers(string base64) => MemoryMarshal.Cast<byte, float>(Convert.FromBase64String(base64)).ToArray();

    private static OrtValue Value(long[] values, int rows, int width) => OrtValue.CreateTensorValueFromMemory(values, [rows, width]);
}
