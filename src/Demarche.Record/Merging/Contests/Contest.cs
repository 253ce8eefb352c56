using System.Collections.Immutable;

namespace Demarche.Record.Merging.Contests;

/// <summary>A matter that is told in two or more ways that exclude each other.</summary>
/// <param name="Id">"c" and twelve hexadecimal digits; the same reports give the same id in whatever order they came.</param>
/// <param name="Kind">On what.</param>
/// <param name="Subject">The merged id of the event or initiative it is about; null for what only one report tells.</param>
/// <param name="Parties">Merged ids of the parties it is about, in order.</param>
/// <param name="Sides">The sides; at least two.</param>
public sealed record Contest(string Id, ContestKind Kind, string? Subject, ImmutableArray<string> Parties, ImmutableArray<ContestSide> Sides);
