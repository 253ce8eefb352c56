using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using NodaTime;

namespace Demarche.Workbench.Views;

/// <summary>What a brief is to show; every default in sight.</summary>
public sealed record BriefOptions
{
    /// <summary>Only parties with this name, code or id, and what they say or what is said of them; null for all. Case is ignored.</summary>
    public string? Party { get; init; }

    /// <summary>Only reports published on this day or later; null for all.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only reports published on this day or earlier; null for all.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What people decided about which parties are one, and about their names.</summary>
    public MergeConstraints<PartyReference> Merges { get; init; } = new();

    /// <summary>Whether a long list of parties shows those that are mentioned once and of whom nothing else is told; else they are folded into a count. JSON has all.</summary>
    public bool ShowsMarginal { get; init; }

    /// <summary>Makes the command line that reads reports again with their publication day given, or null where a host has none.</summary>
    public Func<IReadOnlyList<Report>, string>? RepeatCommand { get; init; }
}
