using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Record.Merging.Events;

/// <summary>Events of one type whose day is told; finds the one that a telling without a day speaks of.</summary>
internal sealed class DatedEvents
{
    private readonly ILookup<(string Side, LocalDate Day), (EventTelling Telling, int Event)> _bySideAndDay;

    internal DatedEvents(List<ImmutableArray<EventTelling>> events) =>
        _bySideAndDay = events
            .SelectMany((tellings, number) => tellings.SelectMany(telling => Keys(telling).Select(key => (key, telling, number))))
            .ToLookup(entry => entry.key, entry => (entry.telling, entry.number));

    /// <summary>The event of the last days before publication that fits and shares most parties, of those the latest; −1 where there is none.</summary>
    internal int HomeOf(EventTelling telling) =>
        Keys(telling)
            .SelectMany(key => _bySideAndDay[key])
            .Where(dated => EventSides.Fit(dated.Telling, telling))
            .OrderByDescending(dated => EventSides.Shared(dated.Telling, telling))
            .ThenByDescending(dated => dated.Telling.From)
            .ThenBy(dated => dated.Telling.Reference)
            .Select(dated => dated.Event)
            .FirstOrDefault(-1);

    private static IEnumerable<(string Side, LocalDate Day)> Keys(EventTelling telling)
    {
        for (var day = telling.From; day < telling.To; day = day?.PlusDays(1))
        {
            foreach (var side in telling.SourceSides.Concat(telling.RecipientSides))
            {
                yield return (side, day.Value);
            }
        }
    }
}
