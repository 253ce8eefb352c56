using System.Collections.Immutable;

namespace Demarche.Workbench.Deciding;

/// <summary>One thing that a finding says and that a person can correct.</summary>
/// <param name="Key">Where it stands in the finding, such as "source.party".</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Value">What the finding says now, as findings are written; empty where it says nothing.</param>
/// <param name="Choices">What it can be; empty where it is free text.</param>
public sealed record CorrectionField(string Key, string Label, string Value, ImmutableArray<CorrectionChoice> Choices);
