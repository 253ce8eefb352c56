using System.Collections.Immutable;

namespace Demarche.Record.Merging.Events;

/// <summary>Finds numbers of one event that exclude each other.</summary>
internal static class TollDisputes
{
    internal static ImmutableArray<TollDispute> Of(ImmutableArray<EventTelling> tellings) =>
    [
        .. tellings
            .SelectMany(telling => telling.Tolls.Select(toll => (Toll: toll, Telling: telling)))
            .GroupBy(entry => entry.Toll.Kind)
            .OrderBy(group => group.Key)
            .Where(group => group.Any(one => group.Any(other => !one.Toll.Fits(other.Toll) && AreOfOneDeed(one.Telling, other.Telling))))
            .Select(group => new TollDispute(group.Key,
            [
                .. group
                    .OrderBy(entry => entry.Toll.Low)
                    .ThenBy(entry => entry.Toll.High ?? int.MaxValue)
                    .ThenBy(entry => entry.Telling.Reference),
            ])),
    ];

    // In a war that lasts, numbers of different days and places do not exclude each other.
    private static bool AreOfOneDeed(EventTelling one, EventTelling other) =>
        !string.Equals(one.Origin, other.Origin, StringComparison.Ordinal)
        && ((one.IsDayTold && other.IsDayTold) || (one.Place is { } place && string.Equals(place, other.Place, StringComparison.Ordinal)));
}
