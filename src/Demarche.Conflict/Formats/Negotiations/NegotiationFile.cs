using Demarche.Conflict.Negotiation;

namespace Demarche.Conflict.Formats.Negotiations;

/// <summary>What was read from a file of a negotiation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Model">The negotiation, or null where the file has an error.</param>
/// <param name="Problems">Everything that is wrong in the file, in its order.</param>
/// <param name="Places">Where its parts stand in the file.</param>
public sealed record NegotiationFile(string Name, NegotiationModel? Model, IReadOnlyList<FormatProblem> Problems, SourceMap Places);
