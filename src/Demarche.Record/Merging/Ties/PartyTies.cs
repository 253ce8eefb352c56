using System.Collections.Immutable;
using Demarche.Reading.Events;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Positions;
using NodaTime;

namespace Demarche.Record.Merging.Ties;

/// <summary>Adds up what parties have to do with each other. What was denied, or is only supposed, ties nobody.</summary>
public static class PartyTies
{
    private const int MostPlaces = 5;

    /// <summary>Finds the ties.</summary>
    /// <param name="events">Merged events.</param>
    /// <param name="positions">Histories of positions.</param>
    /// <param name="isNamed">Whether a merged id is of a party with a name; sources without one tie nobody.</param>
    /// <returns>The ties, ordered by first party, second party and kind.</returns>
    public static ImmutableArray<PartyTie> Of(IEnumerable<MergedEvent> events, IEnumerable<PositionHistory> positions, Func<string, bool> isNamed) =>
    [
        .. events.SelectMany(OfEvent)
            .Concat(positions.SelectMany(OfHistory))
            .Where(bond => !string.Equals(bond.From, bond.To, StringComparison.Ordinal) && isNamed(bond.From) && isNamed(bond.To))
            .GroupBy(bond => (bond.From, bond.To, bond.Kind))
            .OrderBy(group => group.Key.From, StringComparer.Ordinal)
            .ThenBy(group => group.Key.To, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Kind)
            .Select(group => new PartyTie(group.Key.From, group.Key.To, group.Key.Kind, MonthsOf(group), PlacesOf(group))),
    ];

    private static IEnumerable<Bond> OfEvent(MergedEvent told)
    {
        if (told.Modality is not (Modality.Happened or Modality.Ongoing or Modality.Planned))
        {
            return [];
        }

        var telling = told.Tellings[^1];
        var place = new TiePlace(telling.Reference, telling.Evidence, telling.Origin, told.From);
        return Pairs(told).Select(pair => new Bond(pair.From, pair.To, KindOf(told.Type), place));
    }

    private static IEnumerable<Bond> OfHistory(PositionHistory history) => history.Entries
        .Where(entry => entry.ToldBy is not null)
        .Select(entry => new Bond(entry.ToldBy!, history.Party, TieKind.About, new TiePlace(entry.Reference, entry.Evidence, entry.Origin, entry.Day)));

    // What sides do together, they do with each other.
    private static IEnumerable<(string From, string To)> Pairs(MergedEvent told) => told.Recipient.IsEmpty
        ? told.Source.SelectMany((from, index) => told.Source.Skip(index + 1).Select(to => (from, to)))
        : told.Source.SelectMany(from => told.Recipient.Select(to => (from, to)));

    private static TieKind KindOf(PloverType type) => type switch
    {
        PloverType.Consult or PloverType.Request => TieKind.With,
        PloverType.Agree or PloverType.Support or PloverType.Concede or PloverType.Cooperate or PloverType.Aid or PloverType.Retreat => TieKind.For,
        _ => TieKind.Against,
    };

    private static ImmutableArray<TieMonth> MonthsOf(IEnumerable<Bond> bonds) =>
    [
        .. bonds
            .GroupBy(bond => bond.Place.Day is { } day ? new LocalDate(day.Year, day.Month, 1) : (LocalDate?)null)
            .OrderBy(group => group.Key ?? LocalDate.MinIsoValue)
            .Select(group => new TieMonth(group.Key, group.Count())),
    ];

    private static ImmutableArray<TiePlace> PlacesOf(IEnumerable<Bond> bonds) =>
    [
        .. bonds
            .Select(bond => bond.Place)
            .OrderByDescending(place => place.Day ?? LocalDate.MinIsoValue)
            .ThenBy(place => place.Reference)
            .DistinctBy(place => place.Origin, StringComparer.Ordinal)
            .Take(MostPlaces),
    ];

    private readonly record struct Bond(string From, string To, TieKind Kind, TiePlace Place);
}
