namespace Demarche.Conflict.Formats;

/// <summary>A model written in a format that may not hold all of it.</summary>
/// <param name="Text">The text, or null where the format cannot hold the conflict.</param>
/// <param name="Problems">What is lost, or why it cannot be.</param>
public sealed record WrittenFile(string? Text, IReadOnlyList<FormatProblem> Problems);
