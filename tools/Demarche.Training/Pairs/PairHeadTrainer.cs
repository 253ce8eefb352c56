using Demarche.Reading.Events.Pairs;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Pairs;

/// <summary>Trains the head for pairs over fixed features.</summary>
internal static class PairHeadTrainer
{
    private const int Steps = 400;
    private const int Hidden = 128;
    private const double Rate = 0.002;
    private const double Decay = 0.05;
    private const double Drop = 0.4;

    /// <summary>A trained head, as the model's file holds it.</summary>
    /// <param name="pairs">What to learn from.</param>
    /// <param name="labels">The types.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The text that <see cref="PairHead.Read"/> reads.</returns>
    internal static string Train(IReadOnlyList<MarkedPair> pairs, IReadOnlyList<string> labels, int seed)
    {
        random.manual_seed(seed);
        var (inner, outer) = (nn.Linear(PairHead.WidthOf(labels.Count), Hidden), nn.Linear(Hidden, labels.Count));
        var layers = nn.Sequential(nn.Dropout(Drop), inner, nn.ReLU(), nn.Dropout(Drop), outer);
        var input = tensor(pairs.SelectMany(pair => PairHead.Input(pair.Features, pair.ByRule, labels.Count)).ToArray(), [pairs.Count, PairHead.WidthOf(labels.Count)]);
        var gold = tensor(pairs.Select(pair => (long)pair.Label).ToArray());
        var optimizer = optim.AdamW(layers.parameters(), lr: Rate, weight_decay: Decay);
        layers.train();
        for (var step = 0; step < Steps; step++)
        {
            using var scope = NewDisposeScope();
            foreach (var group in optimizer.ParamGroups)
            {
                group.LearningRate = Rate * (1 - ((double)step / Steps));
            }

            optimizer.zero_grad();
            nn.functional.cross_entropy(layers.forward(input), gold).backward();
            optimizer.step();
        }

        return PairHead.Write([.. labels], Hidden, [.. Rows(inner), .. Rows(outer)]);
    }

    // A row for each output, its bias last.
    private static float[] Rows(Linear layer)
    {
        using var quick = no_grad();
        return cat([layer.weight, layer.bias!.unsqueeze(1)], 1).contiguous().data<float>().ToArray();
    }
}
