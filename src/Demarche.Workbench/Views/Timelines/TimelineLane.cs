using System.Collections.Immutable;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>A lane of a timeline: single marks, or counts where there are too many.</summary>
/// <param name="Id">The merged id of the party or initiative, or a word for a lane of one kind.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Items">The marks, in order of day.</param>
/// <param name="Bins">The counts, in order of day; those without anything are left out.</param>
public sealed record TimelineLane(string Id, string Title, ImmutableArray<TimelineItem> Items, ImmutableArray<TimelineBin> Bins)
{
    /// <summary>How much the lane holds.</summary>
    public int Count => Items.Length + Bins.Sum(bin => bin.Told + bin.Ahead);
}
