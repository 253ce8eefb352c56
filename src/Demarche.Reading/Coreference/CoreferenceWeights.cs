using System.Collections.Frozen;
using System.Globalization;
using Demarche.Reading.Parties.Gazetteers;

namespace Demarche.Reading.Coreference;

/// <summary>How much each feature counts, from the table that was learned. Loaded once, then only read.</summary>
internal sealed class CoreferenceWeights
{
    private readonly FrozenDictionary<ulong, float> _weights;

    /// <summary>Makes weights.</summary>
    /// <param name="weights">The weight of each feature.</param>
    internal CoreferenceWeights(IReadOnlyDictionary<ulong, float> weights) => _weights = weights.ToFrozenDictionary();

    /// <summary>Reads the table: kind, four numbers, weight.</summary>
    /// <returns>The weights.</returns>
    internal static CoreferenceWeights Load()
    {
        var weights = new Dictionary<ulong, float>();
        foreach (var line in ResourceLines.Of("Coreference", "weights.tsv"))
        {
            var columns = line.Split('\t');
            var numbers = columns[1..5].Select(column => int.Parse(column, CultureInfo.InvariantCulture)).ToArray();
            weights.Add(
                FeatureList.Pack(Enum.Parse<FeatureKind>(columns[0]), numbers[0], numbers[1], numbers[2], numbers[3]),
                float.Parse(columns[5], CultureInfo.InvariantCulture));
        }

        return new CoreferenceWeights(weights);
    }

    /// <summary>The sum of the weights of some features.</summary>
    /// <param name="features">The features.</param>
    /// <returns>The score.</returns>
    internal double Score(FeatureList features)
    {
        var sum = 0.0;
        for (var index = 0; index < features.Features.Count; index++)
        {
            sum += _weights.TryGetValue(features.Features[index], out var weight) ? weight : 0;
        }

        return sum;
    }
}
