namespace Demarche.Reading.Coreference;

/// <summary>Tells what speaks for and against a mention being new, and for and against its going on from an earlier one.</summary>
internal static class DecisionFeatures
{
    /// <summary>The features of beginning something new.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="isHeadSeen">Whether its head has been seen in an earlier mention.</param>
    /// <param name="isKeySeen">Whether its words have.</param>
    /// <param name="fits">How many near candidates agree with it.</param>
    /// <param name="features">Takes them.</param>
    internal static void OfNew(EntityMention mention, bool isHeadSeen, bool isKeySeen, int fits, FeatureList features)
    {
        var kind = (int)mention.Class;
        features.Add(FeatureKind.NewClass, kind);
        features.Add(FeatureKind.NewHeadSeen, kind, isHeadSeen ? 1 : 0, mention.HasPostmodifier ? 1 : 0);
        features.Add(FeatureKind.NewKeySeen, kind, isKeySeen ? 1 : 0, isHeadSeen ? 1 : 0);
        features.Add(FeatureKind.NewRole, kind, mention.Role);
        features.Add(FeatureKind.NewFit, kind, Math.Min(fits, 3));
        features.Add(FeatureKind.NewSemantics, kind, mention.Semantics, isHeadSeen ? 1 : 0);
        features.Add(FeatureKind.NewModified, kind, Math.Min(mention.Content.Length, 4), mention.HasPostmodifier ? 1 : 0);
        features.Add(FeatureKind.NewFirst, kind, Math.Min(mention.Sentence, 3));
        features.Add(FeatureKind.NewPleonastic, kind, mention.IsPleonastic ? 1 : 0);
        features.Add(FeatureKind.NewConstruct, kind, mention.Identified >= 0 ? 1 : 0);
    }

    /// <summary>The features of going on from an earlier mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="earlier">The earlier one.</param>
    /// <param name="cluster">What the earlier one speaks of.</param>
    /// <param name="rank">How many candidates that agree stand between the two.</param>
    /// <param name="between">How many mentions stand between the two.</param>
    /// <param name="features">Takes them.</param>
    internal static void OfPair(EntityMention mention, EntityMention earlier, EntityCluster cluster, int rank, int between, FeatureList features)
    {
        var (kind, before) = ((int)mention.Class, (int)earlier.Class);
        var distance = Bucket(mention.Sentence - earlier.Sentence);
        var match = MatchOf(mention, earlier);
        features.Add(FeatureKind.Classes, kind, before);
        features.Add(FeatureKind.Distance, kind, before, distance, match);
        features.Add(FeatureKind.Near, kind, Bucket(between));
        features.Add(FeatureKind.Passages, kind, mention.Passage == earlier.Passage ? 1 : 0, distance == 0 ? 1 : 0);
        features.Add(FeatureKind.Agreement, kind, Agreement(mention.Number, cluster.Number), Agreement(mention.Gender, cluster.Gender), match == 0 ? 0 : 1);
        features.Add(FeatureKind.Semantics, kind, mention.Semantics, cluster.Semantics, match == 0 ? 0 : 1);
        features.Add(FeatureKind.Match, kind, before, match);
        features.Add(FeatureKind.Roles, kind, mention.Role, earlier.Role, distance > 1 ? 2 : distance);
        features.Add(FeatureKind.Recency, kind, Math.Min(rank, 4), Math.Min(distance, 2));
        features.Add(FeatureKind.Inside, kind, earlier.End >= mention.End && earlier.First <= mention.First ? (earlier.Head > mention.Head ? 1 : 2) : 0);
        features.Add(FeatureKind.Construct, kind, before, mention.Identified == earlier.Head ? 1 : earlier.Identified == mention.Head ? 2 : 0);
        features.Add(FeatureKind.Coarguments, kind, mention.Verb >= 0 && mention.Verb == earlier.Verb ? 1 : 0, mention.IsReflexive ? 1 : 0);
        features.Add(FeatureKind.Quotes, kind, before, QuotesOf(mention, earlier), earlier.IsSpeaker ? 1 : 0);
        features.Add(FeatureKind.Size, kind, Math.Min(cluster.Mentions.Count, 6));
        features.Add(FeatureKind.Named, kind, cluster.HasName ? 1 : 0, Math.Min(distance, 2));
        features.Add(FeatureKind.Speakers, kind, mention.IsSpeaker ? 1 : 0, earlier.IsSpeaker ? 1 : 0, Math.Min(distance, 3));
        features.Add(FeatureKind.Pleonastic, kind, mention.IsPleonastic ? 1 : 0);
        if (!mention.IsPronoun)
        {
            features.Add(FeatureKind.ClusterMatch, kind, cluster.HasHead(mention.HeadKey) ? 1 : 0, cluster.Covers(mention.Content) ? 1 : 0, mention.HasPostmodifier ? 1 : 0);
            features.Add(FeatureKind.Modifiers, kind, match, Overlap(mention, earlier), Overlap(earlier, mention));
        }
    }

    /// <summary>Whether number and gender allow that a mention goes on from a cluster.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="cluster">The cluster.</param>
    /// <returns>True where they do.</returns>
    internal static bool Agrees(EntityMention mention, EntityCluster cluster) =>
        (mention.Number & cluster.Number) != 0 && (mention.Gender & cluster.Gender) != 0;

    /// <summary>0 none, 1 same words, 2 same head, 3 name with its last word, 4 head is a word of the other, 5 initials, 6 some word in common.</summary>
    private static int MatchOf(EntityMention mention, EntityMention earlier)
    {
        if (mention.IsPronoun || earlier.IsPronoun)
        {
            return mention.IsPronoun && mention.Class == earlier.Class ? 1 : 0;
        }

        if (string.Equals(mention.Key, earlier.Key, StringComparison.Ordinal))
        {
            return 1;
        }

        if (string.Equals(mention.HeadKey, earlier.HeadKey, StringComparison.Ordinal))
        {
            return 2;
        }

        if (mention.IsName && earlier.IsName && mention.Content.Length > 0 && earlier.Content.Length > 0 && string.Equals(mention.Content[^1], earlier.Content[^1], StringComparison.Ordinal))
        {
            return 3;
        }

        return Array.IndexOf(earlier.Content, mention.HeadKey) >= 0 || Array.IndexOf(mention.Content, earlier.HeadKey) >= 0 ? 4
            : IsInitials(mention.Key, earlier) || IsInitials(earlier.Key, mention) ? 5
            : mention.Content.AsSpan().ContainsAny(earlier.Content) ? 6
            : 0;
    }

    private static bool IsInitials(string key, EntityMention full)
    {
        if (!full.IsName || full.Content.Length < 2 || key.Length != full.Content.Length)
        {
            return false;
        }

        for (var index = 0; index < key.Length; index++)
        {
            if (full.Content[index].Length == 0 || full.Content[index][0] != key[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>0 no words, 1 all in the other, 2 some, 3 none.</summary>
    private static int Overlap(EntityMention mention, EntityMention other)
    {
        var shared = 0;
        foreach (var word in mention.Content)
        {
            shared += Array.IndexOf(other.Content, word) >= 0 ? 1 : 0;
        }

        return mention.Content.Length == 0 ? 0 : shared == mention.Content.Length ? 1 : shared > 0 ? 2 : 3;
    }

    private static int Agreement(byte left, byte right) => (left & right) == 0 ? 0 : left == right ? 1 : 2;

    private static int QuotesOf(EntityMention mention, EntityMention earlier) =>
        mention.Quote == earlier.Quote ? (mention.Quote == 0 ? 0 : 1) : mention.Quote == 0 ? 2 : earlier.Quote == 0 ? 3 : 4;

    private static int Bucket(int distance) => distance switch { <= 4 => distance, <= 6 => 5, <= 10 => 6, <= 16 => 7, <= 32 => 8, _ => 9 };
}
