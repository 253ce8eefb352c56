using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Pairs;

/// <summary>Trains a small head over fixed features, and lets it answer.</summary>
internal sealed class PairHead
{
    private const int Steps = 400;
    private const int Inner = 128;
    private const double Rate = 0.002;
    private const double Decay = 0.05;
    private const double Drop = 0.4;

    private readonly Sequential _layers;
    private readonly int _labels;

    internal PairHead(IReadOnlyList<MarkedPair> pairs, int labels, int seed)
    {
        random.manual_seed(seed);
        _labels = labels;
        _layers = nn.Sequential(nn.Dropout(Drop), nn.Linear(PairFeatures.Count + labels + 1, Inner), nn.GELU(), nn.Dropout(Drop), nn.Linear(Inner, labels));
        var (input, gold) = (Input(pairs), tensor(pairs.Select(pair => (long)pair.Label).ToArray()));
        var optimizer = optim.AdamW(_layers.parameters(), lr: Rate, weight_decay: Decay);
        _layers.train();
        for (var step = 0; step < Steps; step++)
        {
            using var scope = NewDisposeScope();
            foreach (var group in optimizer.ParamGroups)
            {
                group.LearningRate = Rate * (1 - ((double)step / Steps));
            }

            optimizer.zero_grad();
            nn.functional.cross_entropy(_layers.forward(input), gold).backward();
            optimizer.step();
        }

        _layers.eval();
    }

    /// <summary>The likeliest type of each pair.</summary>
    internal int[] Answers(IReadOnlyList<MarkedPair> pairs)
    {
        using var quick = no_grad();
        return [.. _layers.forward(Input(pairs)).argmax(1).data<long>().Select(label => (int)label)];
    }

    private Tensor Input(IReadOnlyList<MarkedPair> pairs)
    {
        var width = PairFeatures.Count + _labels + 1;
        var values = new float[pairs.Count * width];
        for (var row = 0; row < pairs.Count; row++)
        {
            pairs[row].Features.CopyTo(values, row * width);
            values[(row * width) + PairFeatures.Count + 1 + pairs[row].ByRule] = 3;
        }

        return tensor(values, [pairs.Count, width]);
    }
}
