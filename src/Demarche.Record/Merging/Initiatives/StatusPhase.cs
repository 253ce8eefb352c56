using System.Collections.Immutable;
using Demarche.Reading.Initiatives;
using NodaTime;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>A stretch of an initiative's life in which reports agree on how far it has come.</summary>
/// <param name="Status">How far.</param>
/// <param name="From">The first day it is told of, or null where no report behind it has a day.</param>
/// <param name="To">The last day it is told of, or null as above.</param>
/// <param name="Steps">The tellings behind it, in order of day and reference; at least one.</param>
public sealed record StatusPhase(InitiativeStatus Status, LocalDate? From, LocalDate? To, ImmutableArray<StatusStep> Steps)
{
    /// <summary>How many independent tellings stand behind it at least: reports that copy each other count once.</summary>
    public int OriginCount => Steps.Select(step => step.Origin).Distinct(StringComparer.Ordinal).Count();
}
