using NodaTime;

namespace Demarche.Workbench.Views.Tallies;

/// <summary>What a record holds of one outlet.</summary>
/// <param name="Name">The outlet; "" for reports that state none.</param>
/// <param name="Iso">The country its web address tells, or null.</param>
/// <param name="Country">The country's English name, or "country not told".</param>
/// <param name="Reports">How many reports were seen there.</param>
/// <param name="Origins">How many origins these come from at least.</param>
/// <param name="From">The first publication day, or null.</param>
/// <param name="To">The last publication day, or null.</param>
public sealed record OutletLine(string Name, string? Iso, string Country, int Reports, int Origins, LocalDate? From, LocalDate? To)
{
    /// <summary>How many of its reports are copies of others of them.</summary>
    public int Copies => Reports - Origins;
}
