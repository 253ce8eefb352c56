using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Positions;

/// <summary>Where a party stands on an initiative, as the report tells it. One entry for each party, initiative and stance.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The clearest sentence that tells it.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Party">Whose position.</param>
/// <param name="Initiative">The id of the initiative it is on.</param>
/// <param name="Stance">For or against.</param>
public sealed record Position(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, PartyId Party, FindingId Initiative, Stance Stance)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's positions, in order of evidence.</summary>
    public static Layer<ImmutableArray<Position>> Layer { get; } = new("positions");

    /// <summary>Whether it hangs on an "if" or "provided".</summary>
    public bool Conditional { get; init; }

    /// <summary>Whether the party, or somebody speaking for it, says it or does it; false where somebody else says it of the party.</summary>
    public bool Own { get; init; }

    /// <summary>The id of the statement that tells it, or null where the report does so in its own words.</summary>
    public FindingId? ToldBy { get; init; }

    /// <summary>When it is held, as a TIMEX3 value: the day of publication, or the time told for a past position; null where neither is known.</summary>
    public string? AsOf { get; init; }
}
