using Demarche.Training.Encoding;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Tasks;

/// <summary>Scores of labels and of neighbouring pairs of them: a linear-chain CRF (Lafferty et al. 2001).</summary>
internal sealed class CrfHead : nn.Module
{
    private readonly Parameter _pairs;
    private readonly int _labels;

    internal CrfHead(int labels)
        : base("crf")
    {
        _labels = labels;
        _pairs = new Parameter(zeros(labels, labels));
        Scores = new Dense(Encoder.Hidden, labels);
        RegisterComponents();
    }

    internal Dense Scores { get; }

    /// <summary>The learned score of each label after each, row after row.</summary>
    internal float[] Pairs => Dense.Values(_pairs);

    /// <summary>Mean negative log likelihood a word.</summary>
    /// <param name="scores">Batch by words by labels.</param>
    /// <param name="gold">Batch by words; -1 in padding.</param>
    internal Tensor Loss(Tensor scores, Tensor gold)
    {
        var isReal = gold.ge(0).to(ScalarType.Float32);
        var clean = gold.clamp_min(0);
        var steps = (clean[.., ..^1] * _labels) + clean[.., 1..];
        var path = (scores.gather(2, clean.unsqueeze(2)).squeeze(2) * isReal).sum()
            + (_pairs.flatten().index_select(0, steps.flatten()) * isReal[.., 1..].flatten()).sum();
        var all = scores.select(1, 0);
        for (var word = 1; word < scores.shape[1]; word++)
        {
            var next = (all.unsqueeze(2) + _pairs).logsumexp(1) + scores.select(1, word);
            all = where(gold.select(1, word).ge(0).unsqueeze(1), next, all);
        }

        return (all.logsumexp(1).sum() - path) / isReal.sum();
    }
}
