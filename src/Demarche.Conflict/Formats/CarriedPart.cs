namespace Demarche.Conflict.Formats;

/// <summary>A part of a file of another program that the model has no place for.</summary>
/// <param name="At">Where it stands in that file, as a JSON pointer (RFC 6901).</param>
/// <param name="Was">What our writer would put there, as JSON, or null for nothing.</param>
/// <param name="Is">What stood there, as JSON, or null for nothing.</param>
public sealed record CarriedPart(string At, string? Was, string? Is);
