using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>Merges the states, bodies and groups of one block: those who share a name or initials.</summary>
internal static class BodyGrouper
{
    /// <summary>Merges bodies.</summary>
    /// <param name="profiles">Their profiles.</param>
    /// <returns>The clusters.</returns>
    internal static List<PartyCluster> Group(IReadOnlyCollection<PartyProfile> profiles)
    {
        var known = profiles
            .Where(profile => profile.Sample.Shape is TellingShape.Known)
            .GroupBy(profile => profile.Sample.GazetteerId!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => ClusterBuilder.OfAll(group));
        var named = profiles
            .Where(profile => profile.Sample.Shape is TellingShape.Body)
            .GroupBy(profile => (Class: ClassOf(profile.Sample.Kind), profile.Sample.BodyKey))
            .OrderBy(group => group.Key.Class)
            .ThenBy(group => group.Key.BodyKey, StringComparer.Ordinal)
            .SelectMany(group => ClusterBuilder.Numbered($"{group.Key.Class} {group.Key.BodyKey}", NamesakeSplitter.Split(group)));
        return JoinInitials(VariantJoiner.Join([.. known, .. named], cluster => [cluster.Head.BodyKey], LikenessOf, Reasons.SameName));
    }

    // Peoples and states share names with nothing else; bodies of other kinds are often taken for each other.
    private static int ClassOf(PartyKind kind) => kind switch
    {
        PartyKind.State => 0,
        PartyKind.People => 1,
        _ => 2,
    };

    private static NameLikeness LikenessOf(PartyCluster one, PartyCluster other) =>
        ClassOf(one.Head.Kind) == ClassOf(other.Head.Kind) && string.Equals(one.Head.BodyKey, other.Head.BodyKey, StringComparison.Ordinal)
            ? NameLikeness.Same
            : NameLikeness.None;

    /// <summary>Initials alone are those of the one body that a report gives them to; where reports give them to several, company decides.</summary>
    private static List<PartyCluster> JoinInitials(List<PartyCluster> clusters)
    {
        var owners = clusters.Where(cluster => cluster.Initials.Any(initials => !IsCalled(cluster, initials))).ToList();
        foreach (var cluster in clusters.Where(cluster => cluster.GazetteerId is null && !owners.Contains(cluster)).ToList())
        {
            var candidates = owners
                .Where(owner => owner.Initials.Contains(cluster.Head.BodyKey) && !Likelihood.IsExcluded(owner.Facts, () => owner.Company, cluster.Facts, () => cluster.Company))
                .ToList();
            if (candidates is [var only])
            {
                only.Add(cluster, telling => Reasons.OtherName(telling, only));
                clusters.Remove(cluster);
            }
            else if (candidates.Count > 1)
            {
                Share(cluster, candidates, clusters);
            }
        }

        return clusters;
    }

    private static void Share(PartyCluster cluster, List<PartyCluster> candidates, List<PartyCluster> clusters)
    {
        clusters.Remove(cluster);
        var shared = cluster.Members.OrderBy(member => member.Telling.Reference).Select(member => (member.Telling, Owner: OwnerFinder.Find(member.Telling, candidates))).ToList();
        foreach (var (telling, owner) in shared)
        {
            if (owner is null)
            {
                clusters.Add(PartyCluster.Of(telling));
            }
            else
            {
                owner.Add(telling, Reasons.OtherName(telling, owner));
            }
        }
    }

    private static bool IsCalled(PartyCluster cluster, string name) => string.Equals(cluster.Head.BodyKey, name, StringComparison.Ordinal);
}
