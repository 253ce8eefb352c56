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

    private readonly InferenceSession _session;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _labels;
    private readonly FrozenDictionary<string, float[]> _pairs;

    private LanguageModel(InferenceSession session, ModelOptions options)
    {
        var metadata = session.ModelMetadata.CustomMetadataMap;
        _session = session;
        _labels = JsonSerializer.Deserialize<Dictionary<string, ImmutableArray<string>>>(metadata["labels"])!.ToFrozenDictionary(StringComparer.Ordinal);
        _pairs = metadata
            .Where(entry => entry.Key.StartsWith("pairs.", StringComparison.Ordinal))
            .ToFrozenDictionary(entry => entry.Key[6..], entry => MemoryMarshal.Cast<byte, float>(Convert.FromBase64String(entry.Value)).ToArray(), StringComparer.Ordinal);
        Options = options;
        Pieces = new WordPieces(metadata["vocabulary"].Split('\n'));
        Version = metadata["version"];
    }

    /// <summary>How it is run.</summary>
    public ModelOptions Options { get; }

    /// <summary>Cuts words as the encoder knows them.</summary>
    public WordPieces Pieces { get; }

    /// <summary>The version of the trained weights; findings carry it as part of their origin.</summary>
    public string Version { get; }

    /// <summary>Loads a model file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to run it.</param>
    /// <returns>The model; to be disposed of.</returns>
    /// <exception cref="ModelException">The file is missing, damaged, or of another form.</exception>
    public static LanguageModel Load(string path, ModelOptions? options = null)
    {
        options ??= new ModelOptions();
        if (!File.Exists(path))
        {
            throw new ModelException($"The language model {path} is missing; put the file of this version there, or name another.");
        }

        using var settings = new SessionOptions
        {
            IntraOpNumThreads = options.Threads,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
        };
        InferenceSession session;
        try
        {
            session = new InferenceSession(path, settings);
        }
        catch (OnnxRuntimeException e)
        {
            throw new ModelException($"The language model {path} is damaged or no model; fetch it again.", e);
        }

        var form = session.ModelMetadata.CustomMetadataMap.GetValueOrDefault("form");
        if (!string.Equals(form, FormVersion, StringComparison.Ordinal))
        {
            session.Dispose();
            throw new ModelException($"The language model {path} is of form {form ?? "none"}, this program reads form {FormVersion}; use the model of this version.");
        }

        return new LanguageModel(session, options);
    }

    /// <summary>The labels of a head, in order of their scores.</summary>
    /// <param name="layer">The head's name.</param>
    /// <returns>The labels.</returns>
    /// <exception cref="ModelException">The model has no such head.</exception>
    public ImmutableArray<string> Labels(string layer) =>
        _labels.TryGetValue(layer, out var labels) ? labels : throw new ModelException($"The language model has no labels for \"{layer}\"; use the model of this version.");

    /// <summary>The decoder of a head of BIO labels.</summary>
    /// <param name="layer">The head's name.</param>
    /// <returns>The decoder.</returns>
    public LabelPath Path(string layer) => new(Labels(layer), _pairs[layer]);

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

    private static OrtValue Value(long[] values, int rows, int width) => OrtValue.CreateTensorValueFromMemory(values, [rows, width]);
}
