namespace Demarche.Workbench.Views.Timelines;

/// <summary>A mark of a picture.</summary>
/// <param name="Item">What it shows.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Width">Its width: never less than what can be hit with a finger's tip of a mouse, 12.</param>
public sealed record DrawnMark(TimelineItem Item, double X, double Y, double Width);
