using System.Text.Json;
using Demarche.Language.Model;
using Demarche.Training.Encoding;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Onnx;

/// <summary>Writes a trained model as one ONNX graph of the runtime's fused operators, with vocabulary and labels beside it in the same file.</summary>
internal sealed class ModelExporter
{
    private readonly OnnxGraph _graph;

    private ModelExporter(bool isInt8) => _graph = new OnnxGraph(isInt8);

    /// <summary>The file of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="vocabulary">Its wordpieces.</param>
    /// <param name="lexicon">The lines of its lexicon.</param>
    /// <param name="pairHead">The head for pairs, or null.</param>
    /// <param name="version">The version that the file states.</param>
    /// <param name="isInt8">Whether matrices are stored in 8 bits.</param>
    /// <returns>The bytes of an ONNX file.</returns>
    internal static byte[] Export(MultiTaskModel model, IReadOnlyList<string> vocabulary, IReadOnlyList<string> lexicon, string? pairHead, string version, bool isInt8)
    {
        using var quick = no_grad();
        model.eval();
        var exporter = new ModelExporter(isInt8);
        var states = exporter.WordStates(model, exporter.Encoder(model.Encoder));
        exporter._graph.Output("states", states, "batch", "words", "stateSize");
        foreach (var task in model.Tasks)
        {
            task.Export(exporter._graph, states);
        }

        var labels = model.Tasks.SelectMany(task => task.Labels).ToDictionary(StringComparer.Ordinal);
        exporter._graph.Metadata("form", LanguageModel.FormVersion);
        exporter._graph.Metadata("version", version);
        exporter._graph.Metadata("labels", JsonSerializer.Serialize(labels));
        exporter._graph.Metadata("vocabulary", string.Join('\n', vocabulary));
        exporter._graph.Metadata("lexicon", string.Join('\n', lexicon));
        if (pairHead is not null)
        {
            exporter._graph.Metadata("pairHead", pairHead);
        }

        return exporter._graph.ToFile();
    }

    /// <summary>The file of the pretrained encoder as it came, which gives one vector a row: the mean of its pieces' states, of length 1.</summary>
    /// <param name="encoder">The encoder, not trained on.</param>
    /// <param name="vocabulary">Its wordpieces.</param>
    /// <param name="version">The version that the file states.</param>
    /// <returns>The bytes of an ONNX file in 8 bits.</returns>
    internal static byte[] ExportEmbedder(Encoder encoder, IReadOnlyList<string> vocabulary, string version)
    {
        using var quick = no_grad();
        encoder.eval();
        var exporter = new ModelExporter(isInt8: true);
        var graph = exporter._graph;
        var states = exporter.Encoder(encoder, hasShapes: false);
        var one = graph.Tensor([1L], 1);
        var mask = graph.Add("Unsqueeze", [graph.Add("Cast", ["mask"], attributes: ("to", 1)), graph.Tensor([2L], 1)]);
        var sum = graph.Add("ReduceSum", [graph.Add("Mul", [states, mask]), one], attributes: ("keepdims", 0));
        var mean = graph.Add("Div", [sum, graph.Add("ReduceSum", [mask, one], attributes: ("keepdims", 0))]);
        graph.Output("embedding", graph.Add("Div", [mean, graph.Add("ReduceL2", [mean], attributes: [("axes", new[] { 1 }), ("keepdims", 1)])]), "batch", "size");
        graph.Metadata("form", LanguageModel.FormVersion);
        graph.Metadata("version", version);
        graph.Metadata("vocabulary", string.Join('\n', vocabulary));
        return graph.ToFile();
    }

    private string Encoder(Encoder encoder, bool hasShapes = true)
    {
        var pieces = _graph.Input("pieces", "batch", "width");
        var mask = _graph.Add("Cast", [_graph.Input("mask", "batch", "width")], attributes: ("to", 6));
        var width = _graph.Add("Shape", [pieces], attributes: [("start", 1), ("end", 2)]);
        var zero = _graph.Tensor([0L], 1);
        var positions = _graph.Add("Slice", [_graph.Tensor(encoder.PositionRows, Encoding.Encoder.Positions, Encoding.Encoder.Hidden), zero, width, zero]);
        var input = _graph.Add("Add", [_graph.Rows(pieces, encoder.Words, Encoding.Encoder.Hidden), positions]);
        if (hasShapes)
        {
            input = _graph.Add("Add", [input, _graph.Rows(_graph.Input("shapes", "batch", "width"), encoder.Shapes, Encoding.Encoder.Hidden)]);
        }

        var states = _graph.Add("LayerNormalization", [input, .. Norm(encoder.Norm)], attributes: ("epsilon", (float)Encoding.Encoder.Epsilon));
        foreach (var layer in encoder.Layers)
        {
            states = Layer(layer, states, mask);
        }

        return states;
    }

    private string Layer(EncoderLayer layer, string states, string mask)
    {
        const int size = Encoding.Encoder.Hidden;
        var (query, key, value) = (layer.Query.Matrix, layer.Key.Matrix, layer.Value.Matrix);
        var matrix = new float[size * 3 * size];
        for (var row = 0; row < size; row++)
        {
            query.AsSpan(row * size, size).CopyTo(matrix.AsSpan(row * 3 * size));
            key.AsSpan(row * size, size).CopyTo(matrix.AsSpan((row * 3 * size) + size));
            value.AsSpan(row * size, size).CopyTo(matrix.AsSpan((row * 3 * size) + (2 * size)));
        }

        var all = _graph.Multiply(states, matrix, size, 3 * size, [.. layer.Query.Bias, .. layer.Key.Bias, .. layer.Value.Bias]);
        var parts = _graph.Add("Split", [all, _graph.Tensor([size, size, (long)size], 3)], null, 3, ("axis", 2));
        var attended = _graph.Add(
            "MultiHeadAttention", [$"{parts}.0", $"{parts}.1", $"{parts}.2", "", mask], attributes: ("num_heads", Encoding.Encoder.Heads));
        var joined = _graph.Multiply(attended, layer.Joined.Matrix, size, size, null);
        states = Skip(joined, states, layer.AfterAttention, layer.Joined.Bias);
        var up = _graph.Multiply(states, layer.Up.Matrix, size, Encoding.Encoder.Inner, null);
        var inner = _graph.Add("BiasGelu", [up, _graph.Tensor(layer.Up.Bias, Encoding.Encoder.Inner)]);
        return Skip(_graph.Multiply(inner, layer.Down.Matrix, Encoding.Encoder.Inner, size, null), states, layer.AfterInner, layer.Down.Bias);
    }

    private string Skip(string added, string states, LayerNorm norm, float[] bias) =>
        _graph.Add(
            "SkipLayerNormalization",
            [added, states, .. Norm(norm), _graph.Tensor(bias, Encoding.Encoder.Hidden)],
            attributes: ("epsilon", (float)Encoding.Encoder.Epsilon));

    private string WordStates(MultiTaskModel model, string pieces)
    {
        var flat = _graph.Add("Reshape", [pieces, _graph.Tensor([-1L, Encoding.Encoder.Hidden], 2)]);
        var both = _graph.Add(
            "Add",
            [
                _graph.Add("Gather", [flat, _graph.Input("first", "batch", "words")]),
                _graph.Add("Gather", [flat, _graph.Input("last", "batch", "words")]),
            ]);
        var words = _graph.Add("Mul", [both, _graph.Tensor([0.5f])]);
        return _graph.Add("Add", [words, _graph.Rows(_graph.Input("wordShapes", "batch", "words"), model.HeadShapes, Encoding.Encoder.Hidden)]);
    }

    private string[] Norm(LayerNorm norm) =>
        [_graph.Tensor(Dense.Values(norm.weight!), Encoding.Encoder.Hidden), _graph.Tensor(Dense.Values(norm.bias!), Encoding.Encoder.Hidden)];
}
