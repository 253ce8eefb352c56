using System.Collections.Immutable;
using Demarche.Reading.Initiatives;
using NodaTime;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>One initiative through its life, out of many reports.</summary>
/// <param name="Id">"i" and twelve hexadecimal digits; the same reports give the same id in whatever order they came.</param>
/// <param name="Name">The name most reports give it; among those as frequent the longest.</param>
/// <param name="Kind">What most reports take it for.</param>
/// <param name="Members">The reports' initiatives that are it, in order of day and reference; at least one.</param>
public sealed record MergedInitiative(string Id, string Name, InitiativeKind Kind, ImmutableArray<InitiativeProfile> Members)
{
    /// <summary>Every name with how many origins give it, the most frequent first.</summary>
    public required ImmutableArray<(string Name, int Origins)> Names { get; init; }

    /// <summary>What holds the members together, as a sentence for a person.</summary>
    public required string Reason { get; init; }

    /// <summary>The year it belongs to, or null where no report tells or they differ.</summary>
    public int? Year { get; init; }

    /// <summary>Its life, in order of time; phases without a day come last.</summary>
    public required ImmutableArray<StatusPhase> Phases { get; init; }

    /// <summary>How far it has come by the last report that tells, or null.</summary>
    public InitiativeStatus? Status => Phases.IsEmpty ? null : Phases[^1].Status;

    /// <summary>Merged ids of those who put it forward, the most often told first.</summary>
    public required ImmutableArray<string> Sponsors { get; init; }

    /// <summary>Merged ids of those who take part, the most often told first.</summary>
    public required ImmutableArray<string> Participants { get; init; }

    /// <summary>Merged ids of those who are left out, the most often told first.</summary>
    public required ImmutableArray<string> Excluded { get; init; }

    /// <summary>The first publication day it is heard of, or null.</summary>
    public LocalDate? From => Members.Select(member => member.Day).Where(day => day is not null).Min();

    /// <summary>The last publication day it is heard of, or null.</summary>
    public LocalDate? To => Members.Select(member => member.Day).Where(day => day is not null).Max();

    /// <summary>How many independent reports stand behind it at least.</summary>
    public int OriginCount => Members.Select(member => member.Origin).Distinct(StringComparer.Ordinal).Count();
}
