using System.Collections.Immutable;
using Demarche.Record.Decisions;

namespace Demarche.Record.Merging.Parties;

/// <summary>Makes the clusters of a block obey what people decided, and shows where reports say otherwise.</summary>
/// <param name="decided">What people decided.</param>
internal sealed class DecisionEnforcer(DecidedParties decided)
{
    /// <summary>Splits what is held apart, then joins what is one.</summary>
    /// <param name="clusters">The clusters of a block.</param>
    /// <returns>The clusters that obey.</returns>
    internal List<PartyCluster> Enforce(List<PartyCluster> clusters)
    {
        var kept = clusters;
        foreach (var pair in decided.ApartOf(TellingsOf(kept)))
        {
            kept = [.. kept.SelectMany(cluster => Split(cluster, decided.Constraints.Apart[pair]))];
        }

        foreach (var group in decided.TogetherOf(TellingsOf(kept)))
        {
            kept = Join(kept, [.. decided.Constraints.Together[group]]);
        }

        return kept;
    }

    private static IEnumerable<PartyTelling> TellingsOf(IEnumerable<PartyCluster> clusters) => clusters.SelectMany(cluster => cluster.Members).Select(member => member.Telling);

    private static IEnumerable<PartyCluster> Split(PartyCluster cluster, MembersApart<PartyReference> apart)
    {
        var (one, other) = (TellingsIn(cluster, apart.One), TellingsIn(cluster, apart.Other));
        if (one.Count is 0 || other.Count is 0)
        {
            return [cluster];
        }

        // What nobody decided about goes with those that it cannot be told apart from.
        var like = other.Select(telling => telling.ProfileKey).Except(one.Select(telling => telling.ProfileKey), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var listed = apart.One.ToHashSet();
        var moved = apart.Other.ToHashSet();
        bool IsMoved(PartyTelling telling) => moved.Contains(telling.Reference) || (!listed.Contains(telling.Reference) && like.Contains(telling.ProfileKey));
        var (rest, part) = (cluster.Part(telling => !IsMoved(telling)), cluster.Part(IsMoved));
        if (cluster.GazetteerId is { } id)
        {
            (part.Count > rest.Count ? rest : part).ForgetId();
            var conflict = new MergeConflict(
                MergeConflictKind.ApartAgainstEvidence,
                [.. one.Concat(other).Select(telling => telling.Reference).Order()],
                $"A person holds apart what the gazetteer knows as one, {cluster.Head.Name} ({id}).");
            rest.Conflicts.Add(conflict);
            part.Conflicts.Add(conflict);
        }

        return [rest, part];
    }

    private static List<PartyTelling> TellingsIn(PartyCluster cluster, ImmutableArray<PartyReference> members)
    {
        var wanted = members.ToHashSet();
        return [.. cluster.Members.Select(member => member.Telling).Where(telling => wanted.Contains(telling.Reference))];
    }

    private List<PartyCluster> Join(List<PartyCluster> clusters, HashSet<PartyReference> group)
    {
        var meant = clusters
            .Where(cluster => cluster.Members.Any(member => group.Contains(member.Telling.Reference)))
            .OrderByDescending(cluster => cluster.GazetteerId is not null)
            .ThenByDescending(cluster => cluster.Count)
            .ThenBy(cluster => cluster.Members.Min(member => member.Telling.Reference))
            .ToList();
        foreach (var other in meant.Skip(1))
        {
            var head = meant[0];
            if (AreHeldApart(head, other))
            {
                var conflict = Conflict(MergeConflictKind.TogetherAndApart, head, other, group, $"A person made {head.Head.Name} and {other.Head.Name} one, and a person holds them apart; they stay apart.");
                head.Conflicts.Add(conflict);
                other.Conflicts.Add(conflict);
                continue;
            }

            if (Contradiction(head, other) is { } why)
            {
                head.Conflicts.Add(Conflict(MergeConflictKind.TogetherAgainstEvidence, head, other, group, $"A person made {head.Head.Name} and {other.Head.Name} one, though {why}."));
            }

            head.Add(other, telling => new MergeReason(MergeReasonKind.Decision, telling.Name, "A person"));
            clusters.Remove(other);
        }

        return clusters;
    }

    private bool AreHeldApart(PartyCluster one, PartyCluster other) =>
        decided.ApartOf(TellingsOf([one])).Intersect(decided.ApartOf(TellingsOf([other]))).Select(pair => decided.Constraints.Apart[pair]).Any(pair =>
            (TellingsIn(one, pair.One).Count > 0 && TellingsIn(other, pair.Other).Count > 0)
            || (TellingsIn(one, pair.Other).Count > 0 && TellingsIn(other, pair.One).Count > 0));

    private static string? Contradiction(PartyCluster one, PartyCluster other) =>
        one.GazetteerId is not null && other.GazetteerId is not null ? "the gazetteer knows them as two"
        : one.Facts.Excludes(other.Facts) ? "what reports tell of the one excludes the other"
        : one.Facts.IsForeignTo(other.Facts) ? "reports place them in different states"
        : null;

    private static MergeConflict Conflict(MergeConflictKind kind, PartyCluster one, PartyCluster other, HashSet<PartyReference> group, string text) =>
        new(kind, [.. TellingsOf([one, other]).Select(telling => telling.Reference).Where(group.Contains).Order()], text);
}
