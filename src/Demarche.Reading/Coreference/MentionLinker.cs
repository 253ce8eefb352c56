namespace Demarche.Reading.Coreference;

/// <summary>
/// Decides mention by mention, from the beginning of a document, whether it is new or goes on from an earlier one: the highest sum of
/// weights wins, and between equal sums the nearest. Number and gender are those of all that was linked before, so that one early pronoun
/// keeps later ones apart.
/// </summary>
/// <param name="weights">How much each feature counts.</param>
internal sealed class MentionLinker(CoreferenceWeights weights)
{
    private readonly FeatureList _features = new();
    private readonly List<Candidate> _found = [];

    /// <summary>Links mentions.</summary>
    /// <param name="mentions">The mentions, in order of text.</param>
    /// <returns>The clusters, in order of first mention.</returns>
    internal List<EntityCluster> Link(List<EntityMention> mentions)
    {
        var clusters = new List<EntityCluster>();
        var candidates = new CandidateList();
        foreach (var mention in mentions)
        {
            var cluster = Best(mention, candidates);
            if (cluster is null)
            {
                clusters.Add(cluster = new EntityCluster());
            }

            cluster.Add(mention);
            candidates.Add(mention, cluster);
        }

        return clusters;
    }

    private EntityCluster? Best(EntityMention mention, CandidateList candidates)
    {
        if (mention.IsPleonastic)
        {
            return null;
        }

        var fits = candidates.Of(mention, _found);
        _features.Clear();
        DecisionFeatures.OfNew(mention, candidates.IsHeadSeen(mention), candidates.IsKeySeen(mention), fits, _features);
        var (best, most) = (default(EntityCluster), weights.Score(_features));
        foreach (var candidate in _found)
        {
            _features.Clear();
            DecisionFeatures.OfPair(mention, candidate.Mention, candidate.Cluster, candidate.Rank, candidate.Between, _features);
            if (weights.Score(_features) is var score && score > most)
            {
                (best, most) = (candidate.Cluster, score);
            }
        }

        return best;
    }
}
