using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Exports.Networks;
using NodaTime;

namespace Demarche.Workbench.Exports.Discourse;

/// <summary>
/// The discourse network: parties (actors) by initiatives (concepts) by agreement, over time. Projections count as discourse network analysis does
/// (Leifeld 2017): two parties are congruent on an initiative where both were on one side of it, and in conflict where they were on two sides.
/// Positions on neither side, and sources without a name, are left out.
/// </summary>
internal sealed class DiscourseNetwork
{
    private static readonly ImmutableArray<NetworkAttribute> OfTwoModes = [new("mode"), new("kind")];

    private static readonly ImmutableArray<NetworkAttribute> OfStands = [new("type"), new("agreement", "int"), new("origins", "int"), new("first_day"), new("last_day"), new("ids")];

    private static readonly ImmutableArray<NetworkAttribute> OfProjections = [new("type"), new("first_day"), new("shared")];

    private readonly ExportSource _source;
    private readonly ImmutableArray<Stand> _stands;

    internal DiscourseNetwork(ExportSource source)
    {
        _source = source;
        _stands =
        [
            .. source.Positions
                .Where(history => source.PartyOf(history.Party).Kind is not PartyKind.Anonymous)
                .SelectMany(history => history.Entries.Where(entry => entry.Side is not StanceSide.Neither).GroupBy(entry => entry.Side), (history, side) => new Stand(history.Party, history.Initiative, side.Key is StanceSide.For, [.. side]))
                .OrderBy(stand => stand.Party, StringComparer.Ordinal)
                .ThenBy(stand => stand.Initiative, StringComparer.Ordinal)
                .ThenByDescending(stand => stand.IsFor),
        ];
    }

    /// <summary>Every stand of a party on an initiative; both sides where it was on both.</summary>
    internal IEnumerable<Stand> Stands => _stands;

    /// <summary>Parties and initiatives, with an edge for each side a party was on.</summary>
    internal Network TwoMode() => new(
        "Discourse network: parties by initiatives; agreement is 1 for and 0 against.",
        IsDirected: true,
        OfTwoModes,
        OfStands,
        [
            .. _stands.GroupBy(stand => stand.Party, StringComparer.Ordinal).Select(group => PartyNode(group.Key, group)),
            .. _stands.GroupBy(stand => stand.Initiative, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => InitiativeNode(group.Key, group)),
        ],
        [.. _stands.Select(EdgeOf)]);

    /// <summary>Parties, tied by the initiatives on which both were on one side, or on two.</summary>
    internal Network Parties(bool isConflict) => new(
        isConflict ? "Parties that were on different sides of an initiative; weight counts initiatives." : "Parties that were on the same side of an initiative; weight counts initiatives.",
        IsDirected: false,
        OfTwoModes,
        OfProjections,
        [.. _stands.GroupBy(stand => stand.Party, StringComparer.Ordinal).Select(group => PartyNode(group.Key, group))],
        [.. Project(_stands, stand => stand.Party, stand => stand.Initiative, isConflict)]);

    /// <summary>Initiatives, tied by the parties that were on the same side of both.</summary>
    internal Network Initiatives() => new(
        "Initiatives of which parties were on the same side; weight counts parties.",
        IsDirected: false,
        OfTwoModes,
        OfProjections,
        [.. _stands.GroupBy(stand => stand.Initiative, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => InitiativeNode(group.Key, group))],
        [.. Project(_stands, stand => stand.Initiative, stand => stand.Party, isConflict: false)]);

    private NetworkNode PartyNode(string id, IEnumerable<Stand> stands) =>
        new(id, _source.PartyOf(id).Name, "party", EnumNames.NameOf(_source.PartyOf(id).Kind)) { Spells = SpellsOf(stands) };

    private NetworkNode InitiativeNode(string id, IEnumerable<Stand> stands) => new(id, _source.InitiativeNameOf(id), "initiative", null) { Spells = SpellsOf(stands) };

    private static NetworkEdge EdgeOf(Stand stand)
    {
        var spells = SpellsOf([stand]);
        var type = stand.IsFor ? "for" : "against";
        return new NetworkEdge(
            $"{stand.Party}>{stand.Initiative}:{type}",
            stand.Party,
            stand.Initiative,
            stand.Entries.Count,
            type,
            stand.IsFor ? "1" : "0",
            ExportText.Number(stand.Entries.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count()),
            spells.Count is 0 ? null : ExportText.Day(spells[0].First),
            spells.Count is 0 ? null : ExportText.Day(spells[^1].Last),
            string.Join(' ', stand.Entries.Select(entry => entry.Reference)))
        {
            Spells = spells,
        };
    }

    private static IReadOnlyList<NetworkSpell> SpellsOf(IEnumerable<Stand> stands) =>
        NetworkSpell.Join(stands.SelectMany(stand => stand.Entries).Select(entry => entry.Day).OfType<LocalDate>().Select(day => new NetworkSpell(day, day)));

    // Each pair costs the other mode's node it shares: a party on n initiatives gives n² / 2 pairs at most.
    private static IEnumerable<NetworkEdge> Project(IEnumerable<Stand> stands, Func<Stand, string> node, Func<Stand, string> shared, bool isConflict)
    {
        var pairs = new Dictionary<(string One, string Other), SortedDictionary<string, LocalDate?>>();
        foreach (var group in stands.GroupBy(shared, StringComparer.Ordinal))
        {
            var all = group.ToList();
            foreach (var one in all)
            {
                foreach (var other in all.Where(other => string.CompareOrdinal(node(one), node(other)) < 0 && (one.IsFor != other.IsFor) == isConflict))
                {
                    var key = (node(one), node(other));
                    if (!pairs.TryGetValue(key, out var days))
                    {
                        pairs[key] = days = new SortedDictionary<string, LocalDate?>(StringComparer.Ordinal);
                    }

                    var day = Later(one.Entries[0].Day, other.Entries[0].Day);
                    days[group.Key] = days.TryGetValue(group.Key, out var known) ? Earlier(known, day) : day;
                }
            }
        }

        var type = isConflict ? "conflict" : "congruence";
        return pairs
            .OrderBy(pair => pair.Key.One, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Other, StringComparer.Ordinal)
            .Select(pair => new NetworkEdge(
                $"{pair.Key.One}-{pair.Key.Other}:{type}",
                pair.Key.One,
                pair.Key.Other,
                pair.Value.Count,
                type,
                ExportText.Day(pair.Value.Values.Aggregate((LocalDate?)null, Earlier)),
                string.Join(' ', pair.Value.Keys)));
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is { } first && other is { } second ? LocalDate.Max(first, second) : null;

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is { } first && other is { } second ? LocalDate.Min(first, second) : one ?? other;
}
