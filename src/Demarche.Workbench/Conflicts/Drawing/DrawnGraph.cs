namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>A drawing, or why there is none.</summary>
/// <param name="Text">The drawing, or null.</param>
/// <param name="Refusal">Why there is none, in one sentence, or null.</param>
public sealed record DrawnGraph(string? Text, string? Refusal);
