using System.Collections.Immutable;
using Demarche.Record.Merging.Kept;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>What goes into a lane: marks where there are few, else counts by day.</summary>
/// <param name="Items">The marks.</param>
/// <param name="Told">How much each day has that took place, goes on, is denied or was stated.</param>
/// <param name="Ahead">How much each day has that is planned, conditional or only supposed.</param>
internal sealed record LaneSource(ImmutableArray<TimelineItem> Items, ImmutableArray<DayCount> Told, ImmutableArray<DayCount> Ahead)
{
    /// <summary>Nothing.</summary>
    internal static LaneSource Empty { get; } = new([], [], []);
}
