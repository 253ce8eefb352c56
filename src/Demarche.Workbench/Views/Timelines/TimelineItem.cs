using System.Collections.Immutable;
using Demarche.Workbench.Views.Evidence;
using NodaTime;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>One thing on a timeline.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Standing">Whether it took place.</param>
/// <param name="From">The first day it can have been.</param>
/// <param name="To">The last day it can have been, included.</param>
/// <param name="Text">What it tells, in one phrase.</param>
/// <param name="Places">The words; at least one.</param>
public sealed record TimelineItem(TimelineKind Kind, TimelineStanding Standing, LocalDate From, LocalDate To, string Text, ImmutableArray<EvidencePlace> Places)
{
    /// <summary>Whether the words tell the day; else it is the publication day.</summary>
    public bool IsDayTold { get; init; }

    /// <summary>How many independent reports stand behind it at least.</summary>
    public int Origins => Places.Select(place => place.Origin).Distinct(StringComparer.Ordinal).Count();
}
