using System.Collections.Immutable;
using Demarche.Reading.Events.Tolls;

namespace Demarche.Record.Merging.Events;

/// <summary>Different numbers of people that one event befell.</summary>
/// <param name="Kind">What befell them.</param>
/// <param name="Numbers">Each number with the tellings that give it, the lowest first; at least two, of which some exclude each other.</param>
public sealed record TollDispute(TollKind Kind, ImmutableArray<(Toll Toll, EventTelling Telling)> Numbers);
