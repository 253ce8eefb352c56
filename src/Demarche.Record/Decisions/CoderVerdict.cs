namespace Demarche.Record.Decisions;

/// <summary>What one coder made of one finding.</summary>
/// <param name="Kind">Accept, reject, correct or add.</param>
/// <param name="Value">
/// "right" as it was read, "wrong", or "otherwise"; where coders correct it in different ways, "otherwise 2" and so on. Two coders agree where the
/// values are equal: accepting what another corrected agrees with the correction.
/// </param>
public sealed record CoderVerdict(DecisionKind Kind, string Value);
