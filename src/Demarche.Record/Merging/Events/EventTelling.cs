using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Events.Tolls;
using NodaTime;

namespace Demarche.Record.Merging.Events;

/// <summary>What merging has to know of an event in one report.</summary>
/// <param name="Reference">The report and the finding.</param>
/// <param name="Evidence">The words it rests on, in the report's text.</param>
/// <param name="Type">The PLOVER type.</param>
/// <param name="Modality">Whether it took place.</param>
public sealed record EventTelling(FindingReference Reference, TextSpan Evidence, PloverType Type, Modality Modality)
{
    /// <summary>Merged ids of who did it, sorted.</summary>
    public required ImmutableArray<string> Source { get; init; }

    /// <summary>Merged ids of whom it was done to or with, sorted.</summary>
    public required ImmutableArray<string> Recipient { get; init; }

    /// <summary>The parties as sides: a state, its government and its people count as one; sorted.</summary>
    public required ImmutableArray<string> SourceSides { get; init; }

    /// <inheritdoc cref="SourceSides"/>
    public required ImmutableArray<string> RecipientSides { get; init; }

    /// <summary>The PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>The first day it can have been, or null where neither the words nor the report tell one.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day after the last it can have been, or null as above.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether the words tell the day, to three days at most; else the day is taken from the publication day.</summary>
    public bool IsDayTold { get; init; }

    /// <summary>The country it took place in, or null.</summary>
    public string? Iso { get; init; }

    /// <summary>The place it took place at, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The merged id of whoever says so, or null where the outlet tells it in its own voice or the speaker is unclear.</summary>
    public string? SaidBy { get; init; }

    /// <summary>Whether a statement tells it.</summary>
    public bool IsSaid { get; init; }

    /// <summary>How many people it befell, as the sentence tells it.</summary>
    public ImmutableArray<Toll> Tolls { get; init; } = [];

    /// <summary>The publication day, or null.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The report's origin.</summary>
    public required string Origin { get; init; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
