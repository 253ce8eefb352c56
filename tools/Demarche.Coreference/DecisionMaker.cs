using Demarche.Reading.Coreference;

namespace Demarche.Coreference;

/// <summary>Turns documents into decisions: each mention with its candidates, the clusters before it as the corpus or as earlier weights have them.</summary>
internal sealed class DecisionMaker
{
    // Costs of Durrett and Klein 2013 ("Easy victories and uphill battles in coreference resolution"), part 3.
    private const float FalseLink = 0.1f;
    private const float FalseNew = 3;
    private const float WrongLink = 1;

    /// <summary>The number of each feature.</summary>
    internal Dictionary<ulong, int> Numbers { get; } = [];

    /// <summary>The decisions of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="predicted">For each mention the cluster that earlier weights gave it, or null to go by the corpus.</param>
    /// <returns>The decisions.</returns>
    internal IEnumerable<Decision> Of(TrainingDocument document, int[]? predicted)
    {
        var candidates = new CandidateList();
        var clusters = new Dictionary<int, EntityCluster>();
        var chainOf = new Dictionary<EntityMention, int>(ReferenceEqualityComparer.Instance);
        var found = new List<Candidate>();
        var features = new FeatureList();
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            var chain = document.Chains[index];
            var fits = candidates.Of(mention, found);
            var options = new int[found.Count + 1][];
            var right = new bool[found.Count + 1];
            features.Clear();
            DecisionFeatures.OfNew(mention, candidates.IsHeadSeen(mention), candidates.IsKeySeen(mention), fits, features);
            options[0] = NumbersOf(features);
            for (var option = 0; option < found.Count; option++)
            {
                var candidate = found[option];
                features.Clear();
                DecisionFeatures.OfPair(mention, candidate.Mention, candidate.Cluster, candidate.Rank, candidate.Between, features);
                options[option + 1] = NumbersOf(features);
                right[option + 1] = chain >= 0 && chainOf[candidate.Mention] == chain;
            }

            right[0] = !right.AsSpan(1).Contains(true);
            var costs = right.Select((isRight, option) => isRight ? 0 : right[0] ? FalseLink : option == 0 ? FalseNew : WrongLink).ToArray();
            yield return new Decision(options, right, costs);
            var key = predicted?[index] ?? (chain >= 0 ? chain : -2 - index);
            if (!clusters.TryGetValue(key, out var cluster))
            {
                clusters.Add(key, cluster = new EntityCluster());
            }

            cluster.Add(mention);
            chainOf[mention] = chain;
            candidates.Add(mention, cluster);
        }
    }

    private int[] NumbersOf(FeatureList features)
    {
        var numbers = new int[features.Features.Count];
        for (var index = 0; index < numbers.Length; index++)
        {
            var feature = features.Features[index];
            if (!Numbers.TryGetValue(feature, out numbers[index]))
            {
                Numbers.Add(feature, numbers[index] = Numbers.Count);
            }
        }

        return numbers;
    }
}
