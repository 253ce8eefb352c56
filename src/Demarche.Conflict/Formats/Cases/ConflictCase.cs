using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Cases;

/// <summary>A conflict of the literature with the results that are printed for it.</summary>
/// <param name="Model">The conflict.</param>
public sealed record ConflictCase(ConflictModel Model)
{
    /// <summary>How sure it is that model and results are those of the source, or null.</summary>
    public string? Confidence { get; init; }

    /// <summary>The printed tables, in the order of the file.</summary>
    public IReadOnlyList<PublishedTable> Published { get; init; } = [];

    /// <summary>A printed inverse analysis, or null.</summary>
    public InverseClaim? Inverse { get; init; }

    /// <summary>What an independent program works out from the definitions, or null.</summary>
    public CaseReference? Reference { get; init; }
}
