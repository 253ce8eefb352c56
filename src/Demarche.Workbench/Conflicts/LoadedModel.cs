using Demarche.Conflict.Formats;
using Demarche.Conflict.Model;

namespace Demarche.Workbench.Conflicts;

/// <summary>A conflict model with the file it is from.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Format">Its format.</param>
/// <param name="Model">The model, or null where the file has an error.</param>
/// <param name="Problems">Everything that is wrong in the file.</param>
/// <param name="Places">Where the parts of the model stand in the file.</param>
/// <param name="Carried">What the file holds beside the model.</param>
public sealed record LoadedModel(
    string File, ModelFormat Format, ConflictModel? Model, IReadOnlyList<FormatProblem> Problems, SourceMap Places, CarriedParts Carried);
