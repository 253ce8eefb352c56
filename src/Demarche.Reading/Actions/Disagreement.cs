using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;

namespace Demarche.Reading.Actions;

/// <summary>Two or more sides that say different things about one matter.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words it rests on.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="About">The words that name the matter.</param>
/// <param name="Kind">What they differ on.</param>
/// <param name="Sides">The sides; at least two.</param>
public sealed record Disagreement(
    FindingId Id,
    TextSpan Evidence,
    double Confidence,
    Origin Origin,
    TextSpan About,
    DisagreementKind Kind,
    ImmutableArray<DisagreementSide> Sides)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's disagreements, in order of evidence.</summary>
    public static Layer<ImmutableArray<Disagreement>> Layer { get; } = new("disagreements");
}
