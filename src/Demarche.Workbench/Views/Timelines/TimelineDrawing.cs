using System.Collections.Immutable;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>Where everything of a timeline stands in a picture; lengths in pixels from the top left.</summary>
/// <param name="Width">The picture's width.</param>
/// <param name="Height">The picture's height.</param>
/// <param name="Left">Where time begins; lane titles stand left of it.</param>
/// <param name="Right">Where time ends.</param>
/// <param name="Ticks">The days that are named.</param>
/// <param name="Lanes">The lanes, from top to bottom.</param>
/// <param name="ToldUntil">Where the last publication day ends, or null where it is not in sight: what stands right of it is ahead.</param>
public sealed record TimelineDrawing(double Width, double Height, double Left, double Right, ImmutableArray<DrawnTick> Ticks, ImmutableArray<DrawnLane> Lanes, double? ToldUntil);
