namespace Demarche.Record.Merging.Parties;

/// <summary>Tells apart the parties that go by one name.</summary>
internal static class NamesakeSplitter
{
    /// <summary>Splits the profiles of one name.</summary>
    /// <param name="profiles">The profiles, in any order.</param>
    /// <returns>One cluster a party; where several go by the name, a telling that says nothing of which it is stands alone.</returns>
    internal static List<PartyCluster> Split(IEnumerable<PartyProfile> profiles)
    {
        var ordered = profiles
            .OrderByDescending(profile => profile.Tellings.Count)
            .ThenBy(profile => profile.Key, StringComparer.Ordinal)
            .ToList();
        var clusters = new List<PartyCluster>();
        foreach (var profile in ordered.Where(profile => !profile.Facts.IsBare))
        {
            Place(profile, clusters);
        }

        var namesakes = clusters.Count;
        foreach (var profile in ordered.Where(profile => profile.Facts.IsBare))
        {
            if (namesakes > 1)
            {
                PlaceEach(profile, clusters, namesakes);
            }
            else
            {
                Place(profile, clusters);
            }
        }

        return clusters;
    }

    private static void Place(PartyProfile profile, List<PartyCluster> clusters)
    {
        var possible = clusters
            .Where(cluster => !Likelihood.IsExcluded(profile.Facts, () => profile.Company, cluster.Facts, () => cluster.Company))
            .ToList();
        var best = possible.Count < 2 ? possible.FirstOrDefault() : possible.MaxBy(cluster => Likelihood.Support(profile.Facts, profile.Company, profile.Days, cluster.Facts, cluster.Company, cluster.Days));
        if (best is null)
        {
            clusters.Add(PartyCluster.Of(profile));
        }
        else
        {
            best.Add(profile);
        }
    }

    private static void PlaceEach(PartyProfile profile, List<PartyCluster> clusters, int namesakes)
    {
        // Judged one by one against what was there before, so that no telling leans on another that says as little.
        var placed = profile.Tellings.OrderBy(telling => telling.Reference).Select(telling => (Telling: telling, Owner: OwnerFinder.Find(telling, clusters.Take(namesakes)))).ToList();
        foreach (var (telling, owner) in placed)
        {
            if (owner is null)
            {
                clusters.Add(PartyCluster.Of(telling));
            }
            else
            {
                owner.Add(telling, Reasons.SameName(telling, owner));
            }
        }
    }
}
