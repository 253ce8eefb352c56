using System.Collections.Immutable;
using Demarche.Reading.Initiatives;
using NodaTime;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>What merging has to know of an initiative in one report.</summary>
/// <param name="Reference">The report and the finding.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Terms">What tells it from others, sorted and distinct: words of its description, and "@" with a country's or a party's id for the parties in it.</param>
public sealed record InitiativeProfile(FindingReference Reference, string Name, InitiativeKind Kind, ImmutableArray<string> Terms)
{
    /// <summary>The publication day of the report, or null.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The year it belongs to, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The report's origin, told apart from copies.</summary>
    public required string Origin { get; init; }

    /// <summary>Merged ids of those who put it forward, in order of text.</summary>
    public ImmutableArray<string> Sponsors { get; init; } = [];

    /// <summary>Merged ids of those who take part, in order of text.</summary>
    public ImmutableArray<string> Participants { get; init; } = [];

    /// <summary>Merged ids of those who are left out, in order of text.</summary>
    public ImmutableArray<string> Excluded { get; init; } = [];

    /// <summary>How far the report leaves it, or null.</summary>
    public InitiativeStatus? Status { get; init; }

    /// <summary>Its steps in the report.</summary>
    public ImmutableArray<StatusStep> Steps { get; init; } = [];

    /// <summary>Other initiatives of the report that it hangs on.</summary>
    public ImmutableArray<(InitiativeLinkKind Kind, FindingReference To)> Links { get; init; } = [];

    /// <summary>Its family.</summary>
    public InitiativeFamily Family => InitiativeFamilies.Of(Kind);
}
