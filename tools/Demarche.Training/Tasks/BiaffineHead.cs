using Demarche.Training.Encoding;
using Demarche.Training.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Tasks;

/// <summary>How well each word suits each head, and each relation that pair: the biaffine scorer of Dozat and Manning (2017).</summary>
internal sealed class BiaffineHead : nn.Module
{
    internal const int ArcSize = 256;
    internal const int LabelSize = 96;

    private const double Slope = 0.1;

    private readonly Dense _arcWord = new(Encoder.Hidden, ArcSize, 0.05);
    private readonly Dense _arcHead = new(Encoder.Hidden, ArcSize, 0.05);
    private readonly Dense _labelWord = new(Encoder.Hidden, LabelSize, 0.05);
    private readonly Dense _labelHead = new(Encoder.Hidden, LabelSize, 0.05);
    private readonly Parameter _arc;
    private readonly Parameter _arcBias;
    private readonly Parameter _label;
    private readonly Parameter _labelOfWord;
    private readonly Parameter _labelOfHead;
    private readonly Parameter _labelBias;
    private readonly WindowedDropout _dropout;

    internal BiaffineHead(int labels, double drop, Random random)
        : base("biaffine")
    {
        _arc = new Parameter(randn(ArcSize, ArcSize) * 0.02);
        _arcBias = new Parameter(zeros(ArcSize));
        _label = new Parameter(zeros(LabelSize, labels, LabelSize));
        _labelOfWord = new Parameter(randn(LabelSize, labels) * 0.02);
        _labelOfHead = new Parameter(randn(LabelSize, labels) * 0.02);
        _labelBias = new Parameter(zeros(labels));
        _dropout = new WindowedDropout(drop, random);
        RegisterComponents();
    }

    /// <summary>Batch by words by words: the score of each word (row) under each head (column); column 0 is the root.</summary>
    internal Tensor Arcs(Tensor states)
    {
        var words = Narrow(_arcWord, states);
        var heads = Narrow(_arcHead, states);
        return (words.matmul(_arc) + _arcBias).matmul(heads.transpose(1, 2));
    }

    /// <summary>Batch by words by labels, for chosen heads.</summary>
    internal Tensor Labels(Tensor states, Tensor heads)
    {
        var words = Narrow(_labelWord, states);
        var chosen = Narrow(_labelHead, states).gather(1, heads.unsqueeze(2).expand(-1, -1, LabelSize));
        var (batch, count) = (states.shape[0], states.shape[1]);
        var left = words.reshape(batch * count, LabelSize).matmul(_label.reshape(LabelSize, -1)).view(batch * count, -1, LabelSize);
        var bilinear = left.matmul(chosen.reshape(batch * count, LabelSize, 1)).view(batch, count, -1);
        return bilinear + words.matmul(_labelOfWord) + chosen.matmul(_labelOfHead) + _labelBias;
    }

    /// <summary>Arcs whole, and the label scores in the parts that do not depend on the chosen head.</summary>
    internal IEnumerable<(string Name, Tensor Scores)> Outputs(Tensor states)
    {
        var (word, head) = (Narrow(_labelWord, states), Narrow(_labelHead, states));
        yield return ("arcs", Arcs(states));
        yield return ("labelHead", head);
        yield return ("labelLeft", word.matmul(_label.reshape(LabelSize, -1)));
        yield return ("labelOfWord", word.matmul(_labelOfWord) + _labelBias);
        yield return ("labelOfHead", head.matmul(_labelOfHead));
    }

    internal void Export(OnnxGraph graph, string states)
    {
        string Narrow(Dense layer) =>
            graph.Add("LeakyRelu", [graph.Multiply(states, layer.Matrix, layer.Input, layer.Output, layer.Bias)], attributes: ("alpha", (float)Slope));

        var count = (int)_labelBias.shape[0];
        var transposed = graph.Add("Transpose", [Narrow(_arcHead)], attributes: ("perm", new[] { 0, 2, 1 }));
        var pushed = graph.Multiply(Narrow(_arcWord), Dense.Values(_arc), ArcSize, ArcSize, Dense.Values(_arcBias));
        graph.Output("arcs", graph.Add("MatMul", [pushed, transposed]), "batch", "words", "heads");
        var (word, head) = (Narrow(_labelWord), Narrow(_labelHead));
        graph.Output("labelHead", head, "batch", "words", "labelSize");
        graph.Output("labelLeft", graph.Multiply(word, Dense.Values(_label), LabelSize, count * LabelSize, null), "batch", "words", "labelLeftSize");
        graph.Output("labelOfWord", graph.Multiply(word, Dense.Values(_labelOfWord), LabelSize, count, Dense.Values(_labelBias)), "batch", "words", "labels");
        graph.Output("labelOfHead", graph.Multiply(head, Dense.Values(_labelOfHead), LabelSize, count, null), "batch", "words", "labels");
    }

    private Tensor Narrow(Dense layer, Tensor states) => _dropout.forward(nn.functional.leaky_relu(layer.forward(states), Slope));
}
