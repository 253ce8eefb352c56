using Demarche.Language.Model;
using Demarche.Training.Corpora;
using Demarche.Training.Onnx;
using Demarche.Training.Samples;
using static TorchSharp.torch;

namespace Demarche.Training.Tasks;

/// <summary>Spans of words of a few kinds, as BIO labels: names, and the roles of attributions.</summary>
internal sealed class SpanTask : LearningTask
{
    internal const string Names = "names";
    internal const string Attribution = "attribution";

    // The likelihood of a whole path is spread over fewer decisions than the losses of syntax.
    private const double Weight = 2;

    private readonly string[] _kinds;
    private readonly Func<CorpusFolder, IEnumerable<Sample>> _training;
    private readonly Func<CorpusFolder, IEnumerable<(string, IReadOnlyList<Sample>)>> _development;
    private CrfHead? _head;

    private SpanTask(
        string name,
        string[] kinds,
        Func<CorpusFolder, IEnumerable<Sample>> training,
        Func<CorpusFolder, IEnumerable<(string, IReadOnlyList<Sample>)>> development)
        : base(name) => (_kinds, _training, _development) = (kinds, training, development);

    internal override IReadOnlyList<string> OutputNames => [Name];

    /// <summary>The decoder of the head as it is now.</summary>
    internal LabelPath Path => new([.. Labels[Name]], TheHead.Pairs);

    private CrfHead TheHead => _head ?? throw new InvalidOperationException($"The head of {Name} is not made yet.");

    /// <summary>Names, from corpora whose terms let weights ship; the development parts marked "measure only" are only measured on.</summary>
    internal static SpanTask OfNames() => new(
        Names,
        ["LOC", "MISC", "ORG", "PER"],
        corpora => new[] { "wikigold.jsonl", "wnut17-train.jsonl", "crossner-politics-train.jsonl", "re3d-train.jsonl" }
            .SelectMany(file => NamesReader.Sentences(corpora, file, narrow: true))
            .Concat(GumNamesReader.Sentences(corpora.Path("ud", "en_gum-ud-train-nonNC.conllu"))),
        corpora => new[] { "conll2003-dev", "worldwide-dev", "crossner-politics-dev" }
            .Select(part => (part, (IReadOnlyList<Sample>)[.. NamesReader.Sentences(corpora, part + ".jsonl", narrow: false)])));

    /// <summary>Sources, cues and contents of attributions, from PolNeAR.</summary>
    internal static SpanTask OfAttribution() => new(
        Attribution,
        ["content", "cue", "source"],
        corpora => AttributionReader.Paragraphs(corpora, "polnear-train.jsonl"),
        corpora => [("cofenet-polnear-dev", [.. AttributionReader.Paragraphs(corpora, "cofenet-polnear-dev.jsonl")])]);

    internal override IEnumerable<Sample> Training(CorpusFolder corpora) => _training(corpora);

    internal override IEnumerable<(string Part, IReadOnlyList<Sample> Samples)> Development(CorpusFolder corpora) => _development(corpora);

    internal override nn.Module Head(TrainingSettings settings, Random random) => _head = new CrfHead(Labels[Name].Length);

    internal override Tensor Loss(Tensor states, Batch batch)
    {
        var index = Labels[Name].Select((label, number) => (label, number)).ToDictionary(pair => pair.label, pair => (long)pair.number, StringComparer.Ordinal);
        return TheHead.Loss(TheHead.Scores.forward(states[.., 1.., ..]), batch.Gold((sample, word) => index[sample.Tags[0][word]])) * Weight;
    }

    internal override IEnumerable<(string Name, Tensor Scores)> Outputs(Tensor states) => [(Name, TheHead.Scores.forward(states))];

    internal override void Export(OnnxGraph graph, string states)
    {
        var layer = TheHead.Scores;
        graph.Output(Name, graph.Multiply(states, layer.Matrix, layer.Input, layer.Output, layer.Bias), "batch", "words", Name);
        graph.Metadata($"pairs.{Name}", Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(TheHead.Pairs)));
    }

    internal override DevelopmentFigure Figure() => new SpanFigure(Name, Path);

    protected override Dictionary<string, string[]> LabelsOf(IReadOnlyList<Sample> samples) => new(StringComparer.Ordinal)
    {
        [Name] = ["O", .. _kinds.SelectMany(kind => new[] { "B-" + kind, "I-" + kind })],
    };
}
