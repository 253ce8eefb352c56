using System.Collections.Immutable;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Relations;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Events;
using NodaTime;

namespace Demarche.Workbench.Exports.Networks;

/// <summary>
/// The network of parties: who does what to whom, and who stands how to whom. An edge is all events of one PLOVER type from one party to another,
/// or all tellings of one relation; an event that was denied, or only thought of, makes none. Sources without a name are no nodes.
/// </summary>
internal static class PartyNetwork
{
    private static readonly ImmutableArray<NetworkAttribute> OfNodes = [new("kind"), new("cameo"), new("iso"), new("reports", "int")];

    private static readonly ImmutableArray<NetworkAttribute> OfEdges = [new("kind"), new("type"), new("origins", "int"), new("first_day"), new("last_day"), new("ids")];

    /// <summary>Builds the network.</summary>
    internal static Network Of(ExportSource source)
    {
        ImmutableArray<NetworkEdge> edges = [.. Events(source).Concat(Relations(source))];
        var ends = edges.SelectMany(edge => new[] { (edge.From, edge.Spells), (edge.To, edge.Spells) }).ToLookup(end => end.Item1, end => end.Spells, StringComparer.Ordinal);
        return new Network(
            "Parties of a record; events by PLOVER type and relations between them.",
            IsDirected: true,
            OfNodes,
            OfEdges,
            [.. ends.OrderBy(end => end.Key, StringComparer.Ordinal).Select(end => NodeOf(source, end.Key, end.SelectMany(spells => spells)))],
            edges);
    }

    private static NetworkNode NodeOf(ExportSource source, string id, IEnumerable<NetworkSpell> spells)
    {
        var party = source.PartyOf(id);
        var reports = party.Members.Select(member => member.Party.Report).Distinct().Count();
        return new NetworkNode(id, party.Name, EnumNames.NameOf(party.Kind), party.Code, party.Iso, ExportText.Number(reports)) { Spells = NetworkSpell.Join(spells) };
    }

    private static IEnumerable<NetworkEdge> Events(ExportSource source) => source.Events
        .Where(told => told.Modality is Modality.Happened or Modality.Ongoing or Modality.Planned)
        .SelectMany(told => Pairs(told.Source, told.Recipient), (told, pair) => (told, pair.From, pair.To))
        .Where(edge => IsNamed(source, edge.From) && IsNamed(source, edge.To))
        .GroupBy(edge => (edge.From, edge.To, edge.told.Type))
        .OrderBy(group => group.Key.From, StringComparer.Ordinal)
        .ThenBy(group => group.Key.To, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Type)
        .Select(group => EdgeOf(
            $"{group.Key.From}>{group.Key.To}:{EnumNames.NameOf(group.Key.Type)}",
            (group.Key.From, group.Key.To),
            "event",
            EnumNames.NameOf(group.Key.Type),
            [.. group.Select(edge => edge.told)]));

    private static NetworkEdge EdgeOf(string id, (string From, string To) ends, string kind, string type, IReadOnlyList<MergedEvent> events)
    {
        var spells = NetworkSpell.Join(events.Select(SpellOf).OfType<NetworkSpell>());
        var origins = events.SelectMany(told => told.Tellings).Select(telling => telling.Origin).Distinct(StringComparer.Ordinal).Count();
        return Edge(id, ends, events.Count, kind, type, origins, spells, events.Select(told => told.Id));
    }

    // A day that is only told by publication is the day of the last of the interval.
    private static NetworkSpell? SpellOf(MergedEvent told) =>
        told.From is not { } from || ExportText.LastDay(told.To) is not { } last ? null
        : told.IsDayTold ? new NetworkSpell(from, last)
        : new NetworkSpell(last, last);

    private static IEnumerable<NetworkEdge> Relations(ExportSource source)
    {
        var told = new SortedDictionary<(string From, string To, RelationKind Kind), List<(FindingReference Reference, LocalDate? Day, string Origin)>>(
            Comparer<(string From, string To, RelationKind Kind)>.Create(Compare));
        foreach (var findings in source.Reports())
        {
            foreach (var relation in findings.Relations)
            {
                if (source.PartyIdOf(findings.Report.Id, relation.From) is { } from && source.PartyIdOf(findings.Report.Id, relation.To) is { } to && !string.Equals(from, to, StringComparison.Ordinal) && IsNamed(source, from) && IsNamed(source, to))
                {
                    if (!told.TryGetValue((from, to, relation.Kind), out var tellings))
                    {
                        told[(from, to, relation.Kind)] = tellings = [];
                    }

                    tellings.Add((new FindingReference(findings.Report.Id, relation.Id), findings.Report.Published, source.CardOf(findings.Report.Id).Origin));
                }
            }
        }

        return told.Select(entry => Edge(
            $"{entry.Key.From}>{entry.Key.To}:{EnumNames.NameOf(entry.Key.Kind)}",
            (entry.Key.From, entry.Key.To),
            entry.Value.Count,
            "relation",
            EnumNames.NameOf(entry.Key.Kind),
            entry.Value.Select(telling => telling.Origin).Distinct(StringComparer.Ordinal).Count(),
            NetworkSpell.Join(entry.Value.Where(telling => telling.Day is not null).Select(telling => new NetworkSpell(telling.Day!.Value, telling.Day.Value))),
            entry.Value.Select(telling => telling.Reference.ToString())));
    }

    private static NetworkEdge Edge(string id, (string From, string To) ends, int weight, string kind, string type, int origins, IReadOnlyList<NetworkSpell> spells, IEnumerable<string> ids) =>
        new(
            id,
            ends.From,
            ends.To,
            weight,
            kind,
            type,
            ExportText.Number(origins),
            spells.Count is 0 ? null : ExportText.Day(spells[0].First),
            spells.Count is 0 ? null : ExportText.Day(spells[^1].Last),
            string.Join(' ', ids))
        {
            Spells = spells,
        };

    // What sides do together, they do with each other.
    private static IEnumerable<(string From, string To)> Pairs(ImmutableArray<string> source, ImmutableArray<string> recipient) =>
        recipient.IsEmpty
            ? source.SelectMany((from, index) => source.Skip(index + 1).Select(to => (from, to)))
            : source.SelectMany(from => recipient.Where(to => !string.Equals(from, to, StringComparison.Ordinal)).Select(to => (from, to)));

    private static bool IsNamed(ExportSource source, string party) => source.PartyOf(party).Kind is not PartyKind.Anonymous;

    private static int Compare((string From, string To, RelationKind Kind) one, (string From, string To, RelationKind Kind) other) =>
        string.CompareOrdinal(one.From, other.From) is not 0 and var from ? from
        : string.CompareOrdinal(one.To, other.To) is not 0 and var to ? to
        : one.Kind.CompareTo(other.Kind);
}
