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
            .Where(group => group.Any(one => group.Any(other => !one.Toll.Fits(other.Toll) && !string.Equals(one.Telling.Origin, other.Telling.Origin, StringComparison.Ordinal))))
            .Select(group => new TollDispute(group.Key,
            [
                .. group
                    .OrderBy(entry => entry.Toll.Low)
                    .ThenBy(entry => entry.Toll.High ?? int.MaxValue)
                    .ThenBy(entry => entry.Telling.Reference),
            ])),
    ];
}
