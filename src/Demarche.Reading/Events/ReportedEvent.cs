using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Events;

/// <summary>Who did what to whom, as the report tells it: an event. One for each event, not for each time it is told.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words it rests on: the telling that was read.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Type">The PLOVER type.</param>
/// <param name="Source">Who did it; all sides where it is done together. May be empty where the report does not tell.</param>
/// <param name="Recipient">To or with whom; may be empty.</param>
/// <param name="Modality">Whether it took place.</param>
public sealed record ReportedEvent(
    FindingId Id,
    TextSpan Evidence,
    double Confidence,
    Origin Origin,
    PloverType Type,
    ImmutableArray<PartyId> Source,
    ImmutableArray<PartyId> Recipient,
    Modality Modality)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's events, in order of evidence.</summary>
    public static Layer<ImmutableArray<ReportedEvent>> Layer { get; } = new("events");

    /// <summary>The PLOVER mode, for example "visit", or null where none applies or it is not told.</summary>
    public string? Mode { get; init; }

    /// <summary>The CAMEO code where it tells more than PLOVER does, for example "045" for mediating; else null.</summary>
    public string? Cameo { get; init; }

    /// <summary>When, or null where it is not told.</summary>
    public TimeExpression? When { get; init; }

    /// <summary>Where, or null where it is not told.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>The statement it stands in, or that is the act itself; null where the report tells it in its own voice.</summary>
    public FindingId? SaidBy { get; init; }
}
