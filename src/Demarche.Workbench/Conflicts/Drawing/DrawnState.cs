namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>A state in a drawing.</summary>
/// <param name="State">Its index.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Options">Its options, one sign an option, or null.</param>
/// <param name="Meaning">What it means, for people, or null.</param>
/// <param name="Concepts">The concepts by which it is an equilibrium.</param>
/// <param name="IsStatusQuo">Whether the conflict stands in it.</param>
internal sealed record DrawnState(int State, string Label, string? Options, string? Meaning, IReadOnlyList<string> Concepts, bool IsStatusQuo);
