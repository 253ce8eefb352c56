namespace Demarche.Conflict.Robustness;

/// <summary>What becomes of the equilibria if one input about feasibility is changed.</summary>
/// <param name="Path">The input, such as <c>infeasible[2]</c> (dropped) or <c>options[1]</c> (the option never changes).</param>
/// <param name="Lost">The equilibria that no longer are, as Y and N by option.</param>
/// <param name="Gained">The states that become equilibria, likewise.</param>
public sealed record OptionChange(string Path, IReadOnlyList<string> Lost, IReadOnlyList<string> Gained);
