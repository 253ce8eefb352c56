using System.Collections.Immutable;
using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>Must-links and cannot-links of one kind of thing while decisions are replayed: a later decision holds where it contradicts an earlier one.</summary>
internal sealed class MemberGroups
{
    private readonly List<(SortedSet<FindingReference> Members, HashSet<Decision> By)> _together = [];
    private readonly List<(SortedSet<FindingReference> One, SortedSet<FindingReference> Other, Decision By)> _apart = [];

    /// <summary>Joins members, and whatever each of them was joined with.</summary>
    /// <returns>The splits that it contradicts.</returns>
    internal IReadOnlyCollection<Decision> Join(IReadOnlyCollection<FindingReference> members, Decision by)
    {
        var all = new SortedSet<FindingReference>(members);
        var deciders = new HashSet<Decision> { by };
        foreach (var group in _together.Where(group => group.Members.Overlaps(members)).ToList())
        {
            all.UnionWith(group.Members);
            deciders.UnionWith(group.By);
            _together.Remove(group);
        }

        _together.Add((all, deciders));
        var contradicted = new HashSet<Decision>();
        foreach (var pair in _apart.Where(pair => pair.One.Overlaps(all) && pair.Other.Overlaps(all)).ToList())
        {
            // What is left of the split: pairs of which not both are joined now.
            contradicted.Add(pair.By);
            _apart.Remove(pair);
            Separate([.. pair.One.Except(all)], pair.Other, pair.By);
            Separate([.. pair.One.Intersect(all)], [.. pair.Other.Except(all)], pair.By);
        }

        return contradicted;
    }

    /// <summary>Parts members; a group that held both is taken apart, and those in it that the decision does not name are a group of their own.</summary>
    /// <returns>The merges that it contradicts.</returns>
    internal IReadOnlyCollection<Decision> Part(IReadOnlyCollection<FindingReference> one, IReadOnlyCollection<FindingReference> other, Decision by)
    {
        var contradicted = new HashSet<Decision>();
        foreach (var group in _together.Where(group => group.Members.Overlaps(one) && group.Members.Overlaps(other)).ToList())
        {
            contradicted.UnionWith(group.By);
            _together.Remove(group);
            Keep(group.Members.Intersect(one), group.By);
            Keep(group.Members.Intersect(other), group.By);
            Keep(group.Members.Except(one).Except(other), group.By);
        }

        Separate(one, other, by);
        return contradicted;
    }

    internal ImmutableArray<ImmutableArray<FindingReference>> Together() =>
        [.. _together.Select(group => group.Members.ToImmutableArray()).OrderBy(group => group[0])];

    internal ImmutableArray<MembersApart<FindingReference>> Apart() =>
        [.. _apart.Select(pair => new MembersApart<FindingReference>([.. pair.One], [.. pair.Other])).OrderBy(pair => pair.One[0]).ThenBy(pair => pair.Other[0])];

    private void Keep(IEnumerable<FindingReference> members, HashSet<Decision> by)
    {
        var group = new SortedSet<FindingReference>(members);
        if (group.Count > 1)
        {
            _together.Add((group, by));
        }
    }

    private void Separate(IReadOnlyCollection<FindingReference> one, IReadOnlyCollection<FindingReference> other, Decision by)
    {
        if (one.Count > 0 && other.Count > 0)
        {
            _apart.Add((new SortedSet<FindingReference>(one), new SortedSet<FindingReference>(other), by));
        }
    }
}
