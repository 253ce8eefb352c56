namespace Demarche.Record.Merging.Parties;

/// <summary>Begins clusters.</summary>
internal static class ClusterBuilder
{
    /// <summary>One cluster of profiles that are one without question; the one told most is its head.</summary>
    internal static PartyCluster OfAll(IEnumerable<PartyProfile> profiles)
    {
        var cluster = new PartyCluster();
        foreach (var profile in profiles.OrderByDescending(profile => profile.Tellings.Count).ThenBy(profile => profile.Key, StringComparer.Ordinal))
        {
            cluster.Add(profile);
        }

        return cluster;
    }

    /// <summary>Marks namesakes, so that they never come together by way of a third.</summary>
    internal static List<PartyCluster> Numbered(string name, List<PartyCluster> namesakes)
    {
        for (var number = 0; number < namesakes.Count; number++)
        {
            namesakes[number].Namesakes[name] = number;
        }

        return namesakes;
    }
}
