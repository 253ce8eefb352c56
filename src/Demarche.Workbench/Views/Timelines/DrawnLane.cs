using System.Collections.Immutable;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>A lane of a picture.</summary>
/// <param name="Lane">What it shows.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Height">Its height.</param>
/// <param name="Marks">Its marks, in the order of the lane's items.</param>
/// <param name="Bars">Its bars, in the order of the lane's counts.</param>
/// <param name="Most">The highest count of a bar; 0 where there is none.</param>
public sealed record DrawnLane(TimelineLane Lane, double Y, double Height, ImmutableArray<DrawnMark> Marks, ImmutableArray<DrawnBar> Bars, int Most);
