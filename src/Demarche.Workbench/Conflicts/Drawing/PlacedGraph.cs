namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>Where everything of a picture stands, in its units, from the upper left corner.</summary>
/// <param name="Places">The centre of each state.</param>
/// <param name="Headings">Words over columns and beside rows.</param>
/// <param name="Width">How wide the picture is without its margin to the right.</param>
/// <param name="Height">How high it is without its legend.</param>
internal sealed record PlacedGraph(IReadOnlyList<(double X, double Y)> Places, IReadOnlyList<(string Text, double X, double Y)> Headings, double Width, double Height);
