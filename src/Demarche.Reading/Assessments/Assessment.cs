using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Assessments;

/// <summary>How likely somebody takes something to be.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words it rests on: the expression with what it is about.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Expression">The words of likelihood.</param>
/// <param name="Band">Where they stand on the scale.</param>
public sealed record Assessment(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, TextSpan Expression, LikelihoodBand Band)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's assessments, in order of evidence.</summary>
    public static Layer<ImmutableArray<Assessment>> Layer { get; } = new("assessments");

    /// <summary>What it is about, or null where the sentence does not tell.</summary>
    public TextSpan? About { get; init; }

    /// <summary>Whose judgement it is, or null where the report tells it in its own voice.</summary>
    public PartyId? By { get; init; }
}
