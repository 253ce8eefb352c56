using Demarche.Training.Corpora;
using Demarche.Training.Onnx;
using Demarche.Training.Samples;
using static TorchSharp.torch;

namespace Demarche.Training.Tasks;

/// <summary>
/// One thing the encoder learns: its reader, its head, its loss, its decoder and its figure. A new task is a new class and a
/// line in <see cref="LearningTasks"/>; nothing of the encoder changes.
/// </summary>
/// <param name="name">The name that settings and samples use.</param>
internal abstract class LearningTask(string name)
{
    internal string Name { get; } = name;

    /// <summary>The sets of labels by layer, known once <see cref="Learn"/> or <see cref="Restore"/> has run.</summary>
    internal Dictionary<string, string[]> Labels { get; private set; } = [];

    /// <summary>The samples to train on.</summary>
    internal abstract IEnumerable<Sample> Training(CorpusFolder corpora);

    /// <summary>The samples to measure on, by the name of their part.</summary>
    internal abstract IEnumerable<(string Part, IReadOnlyList<Sample> Samples)> Development(CorpusFolder corpora);

    /// <summary>Makes the head for labels that are known.</summary>
    internal abstract nn.Module Head(TrainingSettings settings, Random random);

    /// <summary>The loss of a batch of this task.</summary>
    /// <param name="states">Batch by words by 384, word 0 the mark before the sentence.</param>
    /// <param name="batch">Samples of this task.</param>
    internal abstract Tensor Loss(Tensor states, Batch batch);

    /// <summary>What the head gives for states, under the names that the exported graph has.</summary>
    internal abstract IEnumerable<(string Name, Tensor Scores)> Outputs(Tensor states);

    /// <summary>The names of <see cref="Outputs"/>.</summary>
    internal abstract IReadOnlyList<string> OutputNames { get; }

    /// <summary>Adds the head to a graph.</summary>
    internal abstract void Export(OnnxGraph graph, string states);

    /// <summary>A counter that decodes scores of development samples and gives the task's figures.</summary>
    internal abstract DevelopmentFigure Figure();

    /// <summary>Takes the label sets from training samples.</summary>
    internal void Learn(IReadOnlyList<Sample> samples) => Labels = LabelsOf(samples);

    /// <summary>Takes the label sets from a checkpoint.</summary>
    internal void Restore(Dictionary<string, string[]> labels) => Labels = labels;

    /// <summary>The label sets, by layer.</summary>
    protected abstract Dictionary<string, string[]> LabelsOf(IReadOnlyList<Sample> samples);

    /// <summary>Mean cross entropy over the words that have gold.</summary>
    protected static Tensor CrossEntropy(Tensor scores, Tensor gold) =>
        nn.functional.cross_entropy(scores.reshape(-1, scores.shape[2]), gold.flatten(), ignore_index: -1);
}
