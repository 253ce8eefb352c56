namespace Demarche.Workbench.Deciding;

/// <summary>A value that a field of a finding can take.</summary>
/// <param name="Value">As findings are written; empty for no value.</param>
/// <param name="Label">What people call it.</param>
public sealed record CorrectionChoice(string Value, string Label);
