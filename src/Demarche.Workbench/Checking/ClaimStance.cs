using Demarche.Reading.Parties;
using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Checking;

/// <summary>A stance that a claim tells.</summary>
/// <param name="Party">Whose, by its id in the report.</param>
/// <param name="Side">For or against.</param>
/// <param name="Initiative">What the report calls the initiative.</param>
internal sealed record ClaimStance(PartyId Party, StanceSide Side, string Initiative);
