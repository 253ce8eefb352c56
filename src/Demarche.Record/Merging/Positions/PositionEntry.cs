using Demarche.Language;
using Demarche.Reading.Positions;
using NodaTime;

namespace Demarche.Record.Merging.Positions;

/// <summary>One telling of where a party stands.</summary>
/// <param name="Reference">The report and the finding.</param>
/// <param name="Evidence">The words it rests on, in the report's text.</param>
/// <param name="Stance">For or against.</param>
/// <param name="Voice">Whose words it rests on.</param>
public sealed record PositionEntry(FindingReference Reference, TextSpan Evidence, Stance Stance, Voice Voice)
{
    /// <summary>The day it is held: what the words tell, else the publication day; null where neither is known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Whether it hangs on a condition.</summary>
    public bool IsConditional { get; init; }

    /// <summary>The merged id of whoever tells it, or null where that is the party itself, the outlet or unclear.</summary>
    public string? ToldBy { get; init; }

    /// <summary>The report's origin.</summary>
    public required string Origin { get; init; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The side it is on.</summary>
    public StanceSide Side => StanceSides.Of(Stance);
}
