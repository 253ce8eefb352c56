namespace Demarche.Record.Merging.Parties;

/// <summary>Gives persons who are only called by an office to the one who is told to hold it at that time.</summary>
/// <param name="knowledge">What is known of titles.</param>
internal sealed class OfficeHolders(NameKnowledge knowledge)
{
    // An office that was told to be held in spring is likely still held by the same person in summer, and no longer a year later.
    private const int Reach = 92;

    /// <summary>Finds the holders of what is called by an office alone.</summary>
    /// <param name="clusters">All clusters.</param>
    /// <returns>What is called by an office alone and has a holder, by its own cluster.</returns>
    internal Dictionary<PartyCluster, PartyCluster> Find(IReadOnlyCollection<PartyCluster> clusters)
    {
        var holders = clusters
            .Where(cluster => cluster.Head.Shape is TellingShape.Known or TellingShape.FullName)
            .SelectMany(cluster => cluster.HeldOffices.Where(held => IsHeldByOne(held.Key)), (cluster, held) => (held.Key, Cluster: cluster, Days: held.Value))
            .ToLookup(holder => holder.Key, holder => (holder.Cluster, holder.Days), StringComparer.Ordinal);
        return clusters
            .Select(cluster => (Cluster: cluster, Holder: HolderOf(cluster, holders)))
            .Where(found => found.Holder is not null)
            .ToDictionary(found => found.Cluster, found => found.Holder!);
    }

    private static PartyCluster? HolderOf(PartyCluster cluster, ILookup<string, (PartyCluster Cluster, ToldDays Days)> holders)
    {
        if (cluster is not { Head: { Shape: TellingShape.OfficeOnly, Day: { } day }, Count: 1 })
        {
            return null;
        }

        var near = cluster.Head.Offices
            .Where(office => !office.IsOver)
            .SelectMany(office => holders[office.Key])
            .Where(holder => holder.Days.DaysTo(day) is <= Reach)
            .Select(holder => holder.Cluster)
            .Distinct()
            .Take(2)
            .ToList();
        return near is [var only] && !only.IsIn(cluster.Head.Reference.Report) ? only : null;
    }

    private bool IsHeldByOne(string office) => knowledge.HeldByOne.Contains(office[..office.IndexOf('|', StringComparison.Ordinal)].Split(' ')[^1]);
}
