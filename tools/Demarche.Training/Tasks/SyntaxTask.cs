using Demarche.Training.Corpora;
using Demarche.Training.Onnx;
using Demarche.Training.Samples;
using static TorchSharp.torch;

namespace Demarche.Training.Tasks;

/// <summary>Part of speech, treebank tag, features, lemma rule and dependency tree, from Universal Dependencies' EWT and GUM.</summary>
internal sealed class SyntaxTask() : LearningTask(TaskName)
{
    internal const string TaskName = "syntax";

    private const int LeastLemmaRules = 2;

    private static readonly string[] TagLayers = ["upos", "xpos", "feats", "lemma"];
    private static readonly double[] TagWeights = [0.5, 0.5, 0.3, 0.3];

    private SyntaxHead? _head;

    internal override IReadOnlyList<string> OutputNames { get; } = [.. TagLayers, "arcs", "labelHead", "labelLeft", "labelOfWord", "labelOfHead"];

    private SyntaxHead TheHead => _head ?? throw new InvalidOperationException("The head of syntax is not made yet.");

    internal override IEnumerable<Sample> Training(CorpusFolder corpora) =>
        ConlluReader.Sentences(corpora.Path("ud", "en_ewt-ud-train.conllu"))
            .Concat(ConlluReader.Sentences(corpora.Path("ud", "en_gum-ud-train-nonNC.conllu")));

    internal override IEnumerable<(string Part, IReadOnlyList<Sample> Samples)> Development(CorpusFolder corpora) =>
        new[] { "en_ewt-ud-dev", "en_gum-ud-dev" }
            .Select(part => (part, (IReadOnlyList<Sample>)[.. ConlluReader.Sentences(corpora.Path("ud", part + ".conllu"))]));

    internal override nn.Module Head(TrainingSettings settings, Random random) =>
        _head = new SyntaxHead(TagLayers.Select(layer => Labels[layer].Length), Labels["deprel"].Length, settings.DropParser, random);

    internal override Tensor Loss(Tensor states, Batch batch)
    {
        var words = states[.., 1.., ..];
        var loss = Enumerable.Range(0, TagLayers.Length)
            .Select(layer => CrossEntropy(TheHead.Tags[layer].forward(words), TagGold(batch, layer, TagLayers[layer])) * TagWeights[layer])
            .Aggregate((sum, next) => sum + next);
        var heads = batch.Gold((sample, word) => sample.Heads[word]);
        var arcs = TheHead.Tree.Arcs(states)[.., 1.., ..];
        var root = zeros([heads.shape[0], 1], ScalarType.Int64);
        var labels = TheHead.Tree.Labels(states, cat([root, heads.clamp_min(0)], 1))[.., 1.., ..];

        // Padding is nobody's head.
        var isPadding = cat([zeros([heads.shape[0], 1, 1], ScalarType.Bool), heads.lt(0).unsqueeze(1)], 2);
        return loss + CrossEntropy(arcs.masked_fill(isPadding, -1e4), heads) + CrossEntropy(labels, TagGold(batch, TagLayers.Length, "deprel"));
    }

    internal override IEnumerable<(string Name, Tensor Scores)> Outputs(Tensor states) =>
        TagLayers.Select((layer, index) => (layer, TheHead.Tags[index].forward(states))).Concat(TheHead.Tree.Outputs(states));

    internal override void Export(OnnxGraph graph, string states)
    {
        for (var index = 0; index < TagLayers.Length; index++)
        {
            var layer = TheHead.Tags[index];
            graph.Output(TagLayers[index], graph.Multiply(states, layer.Matrix, layer.Input, layer.Output, layer.Bias), "batch", "words", TagLayers[index]);
        }

        TheHead.Tree.Export(graph, states);
    }

    internal override DevelopmentFigure Figure() => new SyntaxFigure(TagLayers, Labels);

    protected override Dictionary<string, string[]> LabelsOf(IReadOnlyList<Sample> samples)
    {
        var labels = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (layer, index) in TagLayers.Append("deprel").Select((layer, index) => (layer, index)))
        {
            // Rare lemma rules are irregular words, which the list of exceptions holds; rule 0 leaves the word as it is.
            var least = layer is "lemma" ? LeastLemmaRules : 1;
            labels[layer] =
            [
                .. samples.SelectMany(sample => sample.Tags[index])
                    .GroupBy(label => label, StringComparer.Ordinal)
                    .Where(group => group.Count() >= least)
                    .OrderByDescending(group => layer is "lemma" ? group.Count() : 0)
                    .ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => group.Key),
            ];
        }

        return labels;
    }

    private Tensor TagGold(Batch batch, int layer, string name)
    {
        var index = Labels[name].Select((label, number) => (label, number)).ToDictionary(pair => pair.label, pair => (long)pair.number, StringComparer.Ordinal);
        return batch.Gold((sample, word) => index.GetValueOrDefault(sample.Tags[layer][word], -1));
    }
}
