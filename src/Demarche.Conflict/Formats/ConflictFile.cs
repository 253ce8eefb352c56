using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats;

/// <summary>What was read from a model file.</summary>
/// <param name="Model">The model, or null where the file has an error.</param>
/// <param name="Problems">Everything that is wrong in the file, in its order.</param>
/// <param name="Places">Where the parts of the model stand in the file.</param>
public sealed record ConflictFile(ConflictModel? Model, IReadOnlyList<FormatProblem> Problems, SourceMap Places)
{
    /// <summary>What the file holds beside the model, kept so that it can be written back without a loss.</summary>
    public CarriedParts Carried { get; init; } = CarriedParts.None;
}
