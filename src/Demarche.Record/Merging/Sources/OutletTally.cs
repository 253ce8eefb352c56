using NodaTime;

namespace Demarche.Record.Merging.Sources;

/// <summary>What a record holds of one outlet.</summary>
/// <param name="Name">The outlet as captures state it; "" for captures that state none.</param>
/// <param name="Reports">How many reports were seen there.</param>
/// <param name="Origins">How many origins these come from at least: copies of one another count once.</param>
/// <param name="From">The first publication day, or null.</param>
/// <param name="To">The last publication day, or null.</param>
public sealed record OutletTally(string Name, int Reports, int Origins, LocalDate? From, LocalDate? To)
{
    /// <summary>The ISO 3166-1 alpha-2 code of the country whose top-level domain most of its addresses stand under; null where they tell none.</summary>
    public string? Iso { get; init; }
}
