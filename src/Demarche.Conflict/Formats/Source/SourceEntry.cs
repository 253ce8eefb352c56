namespace Demarche.Conflict.Formats.Source;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record SourceEntry(SourceScalar Key, SourceNode Value);
