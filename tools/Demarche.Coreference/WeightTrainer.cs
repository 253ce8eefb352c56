namespace Demarche.Coreference;

/// <summary>Learns weights by AdaGrad on the likelihood of any right option, with the cost of each wrong one added to its score.</summary>
/// <param name="count">How many features there are.</param>
internal sealed class WeightTrainer(int count)
{
    // What is seen less often tells about single texts.
    private const int Rare = 12;
    private const float Rate = 0.1f;
    private const float Decay = 0.0005f;
    private readonly double[] _squares = new double[count];

    /// <summary>The weights.</summary>
    internal float[] Weights { get; } = new float[count];

    /// <summary>How often each feature was seen.</summary>
    internal int[] Seen { get; } = new int[count];

    /// <summary>Counts the features of decisions.</summary>
    /// <param name="decisions">The decisions.</param>
    internal void Count(IReadOnlyList<Decision> decisions)
    {
        foreach (var feature in decisions.SelectMany(decision => decision.Options).SelectMany(option => option))
        {
            Seen[feature]++;
        }
    }

    /// <summary>Goes over the decisions once.</summary>
    /// <param name="decisions">The decisions, in the order to take them in.</param>
    /// <returns>The mean loss.</returns>
    internal double Pass(IReadOnlyList<Decision> decisions) => decisions.Sum(Take) / decisions.Count;

    private double Take(Decision decision)
    {
        var scores = decision.Options.Select((option, index) => (double)option.Sum(feature => Weights[feature]) + decision.Costs[index]).ToArray();
        var all = LogSum(scores, null);
        var right = LogSum(scores, decision.IsRight);
        for (var option = 0; option < scores.Length; option++)
        {
            var gradient = Math.Exp(scores[option] - all) - (decision.IsRight[option] ? Math.Exp(scores[option] - right) : 0);
            if (Math.Abs(gradient) > 1e-5)
            {
                foreach (var feature in decision.Options[option])
                {
                    Step(feature, gradient);
                }
            }
        }

        return all - right;
    }

    private void Step(int feature, double gradient)
    {
        if (Seen[feature] < Rare)
        {
            return;
        }

        gradient += Decay * Weights[feature];
        _squares[feature] += gradient * gradient;
        Weights[feature] -= (float)(Rate * gradient / (Math.Sqrt(_squares[feature]) + 1e-6));
    }

    private static double LogSum(double[] scores, bool[]? only)
    {
        var most = double.NegativeInfinity;
        for (var index = 0; index < scores.Length; index++)
        {
            most = only is null || only[index] ? Math.Max(most, scores[index]) : most;
        }

        var sum = 0.0;
        for (var index = 0; index < scores.Length; index++)
        {
            sum += only is null || only[index] ? Math.Exp(scores[index] - most) : 0;
        }

        return most + Math.Log(sum);
    }
}
