namespace Demarche.Workbench.Views.Timelines;

/// <summary>A bar of a picture: what was told from below, and what is ahead on top of it.</summary>
/// <param name="Bin">What it counts.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Base">Its lower edge.</param>
/// <param name="Told">The height of what was told.</param>
/// <param name="Ahead">The height of what is ahead.</param>
public sealed record DrawnBar(TimelineBin Bin, double X, double Width, double Base, double Told, double Ahead);
