namespace Demarche.Record.Merging.Parties;

/// <summary>Joins clusters of like names, the surest first, where nothing speaks against it.</summary>
internal static class VariantJoiner
{
    /// <summary>Joins clusters.</summary>
    /// <param name="clusters">The clusters, in an order that does not depend on the order of reports.</param>
    /// <param name="keysOf">Keys of a name; two that share none are not alike.</param>
    /// <param name="likenessOf">How alike the names of two are.</param>
    /// <param name="reason">Why a telling of the second is taken for the first.</param>
    /// <returns>The clusters that are left.</returns>
    internal static List<PartyCluster> Join(
        List<PartyCluster> clusters,
        Func<PartyCluster, IEnumerable<string>> keysOf,
        Func<PartyCluster, PartyCluster, NameLikeness> likenessOf,
        Func<PartyTelling, PartyCluster, MergeReason> reason)
    {
        var merged = clusters.ToArray();
        foreach (var (one, other) in Pairs(clusters, keysOf, likenessOf))
        {
            var (first, second) = (merged[one], merged[other]);
            if (first == second || AreNamesakes(first, second) || Likelihood.IsExcluded(first.Facts, () => first.Company, second.Facts, () => second.Company))
            {
                continue;
            }

            var (head, tail) = IsHead(first, second) ? (first, second) : (second, first);
            head.Add(tail, telling => telling.GazetteerId is null ? reason(telling, head) : null);
            for (var index = 0; index < merged.Length; index++)
            {
                merged[index] = merged[index] == tail ? head : merged[index];
            }
        }

        return [.. merged.Distinct()];
    }

    private static IEnumerable<(int One, int Other)> Pairs(
        List<PartyCluster> clusters,
        Func<PartyCluster, IEnumerable<string>> keysOf,
        Func<PartyCluster, PartyCluster, NameLikeness> likenessOf)
    {
        var pairs = new List<(NameLikeness Likeness, double Support, int One, int Other)>();
        foreach (var (one, other) in SharingKeys(clusters, keysOf))
        {
            var (first, second) = (clusters[one], clusters[other]);
            if (likenessOf(first, second) is > NameLikeness.None and var likeness && !AreNamesakes(first, second))
            {
                var support = Likelihood.Support(first.Facts, first.Company, first.Days, second.Facts, second.Company, second.Days);
                if (likeness > NameLikeness.Possible || support >= Likelihood.LeastForPossible)
                {
                    pairs.Add((likeness, support, one, other));
                }
            }
        }

        return pairs
            .OrderByDescending(pair => pair.Likeness)
            .ThenByDescending(pair => pair.Support)
            .ThenBy(pair => pair.One)
            .ThenBy(pair => pair.Other)
            .Select(pair => (pair.One, pair.Other));
    }

    private static HashSet<(int One, int Other)> SharingKeys(List<PartyCluster> clusters, Func<PartyCluster, IEnumerable<string>> keysOf)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = new HashSet<(int, int)>();
        for (var number = 0; number < clusters.Count; number++)
        {
            foreach (var key in keysOf(clusters[number]).Distinct(StringComparer.Ordinal))
            {
                if (!byKey.TryGetValue(key, out var sharing))
                {
                    byKey[key] = sharing = [];
                }

                pairs.UnionWith(sharing.Select(earlier => (earlier, number)));
                sharing.Add(number);
            }
        }

        return pairs;
    }

    private static bool IsHead(PartyCluster one, PartyCluster other) =>
        one.GazetteerId is null == other.GazetteerId is null ? one.Count >= other.Count : one.GazetteerId is not null;

    private static bool AreNamesakes(PartyCluster one, PartyCluster other) =>
        (one.GazetteerId is { } id && other.GazetteerId is { } otherId && !string.Equals(id, otherId, StringComparison.Ordinal))
        || one.Namesakes.Any(name => other.Namesakes.TryGetValue(name.Key, out var number) && number != name.Value);
}
