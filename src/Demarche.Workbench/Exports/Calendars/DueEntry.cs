using System.Collections.Immutable;
using Demarche.Record.Merging;
using NodaTime;

namespace Demarche.Workbench.Exports.Calendars;

/// <summary>Something that is due.</summary>
/// <param name="Id">Its id, the same in every export.</param>
/// <param name="Summary">What, in one line.</param>
/// <param name="First">The first day it can be.</param>
/// <param name="End">The day after the last.</param>
/// <param name="Category">"event", "initiative" or "deadline".</param>
/// <param name="Tellings">The findings that tell it; at least one.</param>
internal sealed record DueEntry(string Id, string Summary, LocalDate First, LocalDate End, string Category, ImmutableArray<FindingReference> Tellings)
{
    /// <summary>Where, or null.</summary>
    internal string? Place { get; init; }

    /// <summary>The words it rests on, with where they stand; null where words are not known here.</summary>
    internal string? Words { get; init; }
}
