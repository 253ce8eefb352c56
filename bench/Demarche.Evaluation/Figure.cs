namespace Demarche.Evaluation;

/// <summary>One measured number that something is asked of.</summary>
/// <param name="Name">What it is, unique among all figures; floors are pinned under it.</param>
/// <param name="Value">The number, in percent where it is a share.</param>
/// <param name="Bar">What it must reach, or null where it is only reported.</param>
internal sealed record Figure(string Name, double Value, double? Bar = null);
