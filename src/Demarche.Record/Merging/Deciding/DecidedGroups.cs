using System.Collections.Immutable;
using Demarche.Record.Decisions;

namespace Demarche.Record.Merging.Deciding;

/// <summary>
/// Makes groups that a merger found obey what people decided. Split is first, then joined; where decisions contradict each other, what is held
/// apart stays apart. The result does not depend on the order of groups and members.
/// </summary>
/// <typeparam name="T">A telling.</typeparam>
/// <param name="constraints">What people decided.</param>
/// <param name="referenceOf">Names a telling.</param>
/// <param name="likenessOf">Equal for tellings that cannot be told apart: what nobody decided about goes with those.</param>
internal sealed class DecidedGroups<T>(MergeConstraints<FindingReference> constraints, Func<T, FindingReference> referenceOf, Func<T, string> likenessOf)
{
    private readonly HashSet<FindingReference> _named =
    [
        .. constraints.Together.SelectMany(group => group),
        .. constraints.Apart.SelectMany(pair => pair.One.Concat(pair.Other)),
        .. constraints.Names.SelectMany(name => name.Members),
    ];

    private readonly Dictionary<FindingReference, DecidedGroup<T>> _homes = [];

    /// <summary>Applies the decisions.</summary>
    /// <param name="groups">The groups as found; no telling is in two.</param>
    /// <returns>The groups as decided.</returns>
    internal IReadOnlyList<DecidedGroup<T>> Obey(IEnumerable<ImmutableArray<T>> groups)
    {
        var all = groups.Select((members, number) => new DecidedGroup<T>(number, members)).ToList();
        all.ForEach(Settle);
        foreach (var apart in constraints.Apart)
        {
            foreach (var group in HomesOf(apart.One).Intersect(HomesOf(apart.Other)).ToList())
            {
                all.Add(Split(group, apart));
            }
        }

        var gone = new HashSet<DecidedGroup<T>>();
        foreach (var together in constraints.Together)
        {
            Join(together, gone);
        }

        foreach (var given in constraints.Names)
        {
            foreach (var group in HomesOf(given.Members))
            {
                group.Name = given.Name;
            }
        }

        return gone.Count is 0 ? all : [.. all.Where(group => !gone.Contains(group))];
    }

    private void Settle(DecidedGroup<T> group)
    {
        foreach (var reference in group.Members.Select(referenceOf).Where(_named.Contains))
        {
            _homes[reference] = group;
        }
    }

    private List<DecidedGroup<T>> HomesOf(IEnumerable<FindingReference> members) =>
        [.. members.Select(member => _homes.GetValueOrDefault(member)).OfType<DecidedGroup<T>>().Distinct()];

    private DecidedGroup<T> Split(DecidedGroup<T> group, MembersApart<FindingReference> apart)
    {
        var (stay, leave) = (apart.One.ToHashSet(), apart.Other.ToHashSet());
        var like = LikenessOf(leave).Except(LikenessOf(stay), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var part = new DecidedGroup<T>(group.Group, group.Members.Where(IsLeaving)) { IsPart = true };
        group.Members.RemoveAll(member => IsLeaving(member));
        Settle(part);
        return part;

        IEnumerable<string> LikenessOf(HashSet<FindingReference> some) => group.Members.Where(member => some.Contains(referenceOf(member))).Select(likenessOf);

        bool IsLeaving(T member) => leave.Contains(referenceOf(member)) || (!stay.Contains(referenceOf(member)) && like.Contains(likenessOf(member)));
    }

    private void Join(ImmutableArray<FindingReference> together, HashSet<DecidedGroup<T>> gone)
    {
        var meant = HomesOf(together).OrderByDescending(group => group.Members.Count).ThenBy(group => group.Members.Min(referenceOf)).ToList();
        foreach (var other in meant.Skip(1).Where(other => !AreHeldApart(meant[0], other)))
        {
            meant[0].Members.AddRange(other.Members);
            meant[0].IsJoined = true;
            gone.Add(other);
            Settle(meant[0]);
        }
    }

    private bool AreHeldApart(DecidedGroup<T> one, DecidedGroup<T> other) => constraints.Apart.Any(apart =>
        (Holds(one, apart.One) && Holds(other, apart.Other)) || (Holds(one, apart.Other) && Holds(other, apart.One)));

    private bool Holds(DecidedGroup<T> group, ImmutableArray<FindingReference> members) => members.Any(member => _homes.GetValueOrDefault(member) == group);
}
