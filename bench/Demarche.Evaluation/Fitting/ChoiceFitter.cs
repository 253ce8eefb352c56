using Demarche.Reading.Statements.Roles;

namespace Demarche.Evaluation.Fitting;

/// <summary>Fits a conditional logit model (McFadden 1974) by stochastic gradients with steps that shrink by feature (Duchi et al. 2011).</summary>
internal static class ChoiceFitter
{
    private const int Rounds = 6;
    private const double Step = 0.15;
    private const double Shrinking = 1e-5;

    // A feature seen more rarely tells of single articles.
    private const int Fewest = 25;

    /// <summary>Fits the weights.</summary>
    /// <param name="choices">What to learn from.</param>
    /// <returns>The weight of each feature.</returns>
    internal static SortedDictionary<string, double> Fit(IEnumerable<Choice> choices)
    {
        var known = choices.Where(choice => choice.Candidates.Count > 1 && choice.IsRight.Contains(true)).ToArray();
        var counts = known.SelectMany(choice => choice.Candidates).SelectMany(features => features).CountBy(feature => feature).ToDictionary(StringComparer.Ordinal);
        var weights = new SortedDictionary<string, double>(counts.Where(pair => pair.Value >= Fewest).ToDictionary(pair => pair.Key, _ => 0.0), StringComparer.Ordinal);
        var squares = new Dictionary<string, double>(StringComparer.Ordinal);
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(known);
            foreach (var choice in known)
            {
                Learn(choice, weights, squares);
            }
        }

        return weights;
    }

    /// <summary>How often the likeliest candidate is right.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="weights">The weights.</param>
    /// <returns>A share from 0 to 1.</returns>
    internal static double Accuracy(IEnumerable<Choice> choices, IReadOnlyDictionary<string, double> weights)
    {
        var model = new LinkWeights(weights);
        return choices.Where(choice => choice.IsRight.Contains(true)).Average(choice => choice.IsRight[model.Choose(choice.Candidates).Index] ? 1 : 0);
    }

    private static void Learn(Choice choice, SortedDictionary<string, double> weights, Dictionary<string, double> squares)
    {
        var shares = new LinkWeights(weights).Shares(choice.Candidates);
        var right = shares.Where((_, index) => choice.IsRight[index]).Sum();
        var gradient = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var index = 0; index < shares.Length; index++)
        {
            var pull = (choice.IsRight[index] ? shares[index] / right : 0) - shares[index];
            foreach (var feature in choice.Candidates[index].Where(weights.ContainsKey))
            {
                gradient[feature] = gradient.GetValueOrDefault(feature) + pull;
            }
        }

        foreach (var (feature, pull) in gradient)
        {
            var step = pull - (Shrinking * weights[feature]);
            squares[feature] = squares.GetValueOrDefault(feature) + (step * step);
            weights[feature] += Step * step / Math.Sqrt(squares[feature] + 1e-6);
        }
    }
}
