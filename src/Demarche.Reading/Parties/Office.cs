using Demarche.Language;
using Demarche.Reading.Findings;
using NodaTime;

namespace Demarche.Reading.Parties;

/// <summary>A role that a person holds for a party, as the report tells it.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words that tell it.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Title">The office's title, for example "Secretary of State".</param>
/// <param name="Of">The party it is held for, or null where the report does not tell.</param>
public sealed record Office(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, string Title, PartyId? Of)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>First day in office, or null where it is not told.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day after the last in office, or null where it is not told.</summary>
    public LocalDate? To { get; init; }
}
