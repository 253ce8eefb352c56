namespace Demarche.Conflict.Formats.Cases;

/// <summary>What was read from a case file.</summary>
/// <param name="Case">The case, or null where the file has an error.</param>
/// <param name="Problems">Everything that is wrong in the file, in its order.</param>
/// <param name="Places">Where the parts of the model stand in the file.</param>
public sealed record CaseFile(ConflictCase? Case, IReadOnlyList<FormatProblem> Problems, SourceMap Places);
