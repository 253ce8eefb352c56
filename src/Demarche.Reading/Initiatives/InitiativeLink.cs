using Demarche.Language;
using Demarche.Reading.Findings;

namespace Demarche.Reading.Initiatives;

/// <summary>How one initiative hangs on another, as the report tells it.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words that tell it.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Kind">How.</param>
/// <param name="To">The id of the other initiative.</param>
public sealed record InitiativeLink(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, InitiativeLinkKind Kind, FindingId To)
    : Finding(Id, Evidence, Confidence, Origin);
