namespace Demarche.Record.Merging.Parties;

/// <summary>Merges the persons of one block: those who share a last name.</summary>
/// <param name="knowledge">What is known of names.</param>
internal sealed class PersonGrouper(NameKnowledge knowledge)
{
    private readonly NameComparer _names = new(knowledge);

    /// <summary>Merges persons.</summary>
    /// <param name="profiles">Their profiles.</param>
    /// <returns>The clusters.</returns>
    internal List<PartyCluster> Group(IReadOnlyCollection<PartyProfile> profiles)
    {
        var clusters = VariantJoiner.Join(Named(profiles), KeysOf, LikenessOf, Reasons.Variant);
        var owners = clusters.Count;
        var lone = profiles
            .Where(profile => profile.Sample.Shape is TellingShape.LoneName)
            .SelectMany(profile => profile.Tellings)
            .Select(telling => (Telling: telling, Owner: OwnerFinder.Find(telling, clusters.Take(owners).Where(cluster => CanBe(cluster, telling)))))
            .ToList();
        foreach (var (telling, owner) in lone)
        {
            if (owner is null)
            {
                clusters.Add(PartyCluster.Of(telling));
            }
            else
            {
                owner.Add(telling, Reasons.LastName(telling, owner));
            }
        }

        return clusters;
    }

    private static List<PartyCluster> Named(IReadOnlyCollection<PartyProfile> profiles)
    {
        var known = profiles
            .Where(profile => profile.Sample.Shape is TellingShape.Known)
            .GroupBy(profile => profile.Sample.GazetteerId!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => ClusterBuilder.OfAll(group));
        var named = profiles
            .Where(profile => profile.Sample.Shape is TellingShape.FullName)
            .GroupBy(profile => profile.Sample.Person!.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => ClusterBuilder.Numbered(group.Key, NamesakeSplitter.Split(group)));
        return [.. known, .. named];
    }

    private IEnumerable<string> KeysOf(PartyCluster cluster) => cluster.Head.Person is { } name ? _names.KeysOf(name) : [];

    private NameLikeness LikenessOf(PartyCluster one, PartyCluster other) =>
        one.Head.Person is { } name && other.Head.Person is { } otherName ? _names.Compare(name, otherName) : NameLikeness.None;

    private bool CanBe(PartyCluster cluster, PartyTelling telling) =>
        cluster.Head.Person is { IsLone: false } name
        && (!knowledge.IsFirstName(telling.Person!.Last) || cluster.Facts.SharesOffice(telling.Facts))
        && name.CanBeCalled(telling.Person.Plain, cluster.Facts.States.Overlaps(knowledge.FamilyNameFirst))
        && !cluster.IsIn(telling.Reference.Report);
}
