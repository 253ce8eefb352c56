using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Initiatives;

/// <summary>A step of an initiative, as the report tells it.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The sentence that tells it.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Status">The status it came to.</param>
public sealed record StatusChange(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, InitiativeStatus Status)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>When, or null where the words do not tell.</summary>
    public TimeExpression? When { get; init; }

    /// <summary>For whose sake, as in "delayed the date to suit the minister", or null where the words do not tell.</summary>
    public PartyId? For { get; init; }
}
