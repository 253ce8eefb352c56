using System.Collections.Immutable;
using Demarche.Reading.Events;
using NodaTime;

namespace Demarche.Record.Merging.Events;

/// <summary>One event, out of every report that tells it.</summary>
/// <param name="Id">"e" and twelve hexadecimal digits; the same reports give the same id in whatever order they came.</param>
/// <param name="Type">The PLOVER type.</param>
/// <param name="Modality">Whether it took place: what most origins tell, "denied" only where none tells it as done.</param>
/// <param name="Tellings">Every telling, in order of publication day and reference; at least one.</param>
public sealed record MergedEvent(string Id, PloverType Type, Modality Modality, ImmutableArray<EventTelling> Tellings)
{
    /// <summary>The name that a person gave it, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Merged ids of who did it, the most often told first.</summary>
    public required ImmutableArray<string> Source { get; init; }

    /// <summary>Merged ids of whom it was done to or with, the most often told first.</summary>
    public required ImmutableArray<string> Recipient { get; init; }

    /// <summary>The PLOVER mode that most tell, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>The first day it can have been by those that tell a day, else by the publication days; null where nothing is known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day after the last it can have been, or null.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether any telling names the day.</summary>
    public bool IsDayTold => Tellings.Any(telling => telling.IsDayTold);

    /// <summary>The place that most tell, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The country that most tell, or null.</summary>
    public string? Iso { get; init; }

    /// <summary>What the tellings do not agree on, in order of kind.</summary>
    public required ImmutableArray<TollDispute> Disputes { get; init; }

    /// <summary>Whether somebody denies it: some tell it as done and others say that it was not, or nobody tells it as done.</summary>
    public bool IsDenied => Modality is Modality.Denied || Denials.Any();

    /// <summary>The tellings that deny what others tell.</summary>
    internal IEnumerable<EventTelling> Denials => Tellings.Where(denial => denial.Modality is Modality.Denied && Tellings.Any(told => EventDenials.Denies(denial, told)));

    /// <summary>Whether it is planned, conditional or only supposed, and nobody tells it as done.</summary>
    public bool IsAhead => Modality is Modality.Planned or Modality.Conditional or Modality.Hypothetical;

    /// <summary>How many independent reports stand behind it at least.</summary>
    public int OriginCount => Tellings.Select(telling => telling.Origin).Distinct(StringComparer.Ordinal).Count();
}
