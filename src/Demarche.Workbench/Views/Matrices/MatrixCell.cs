using NodaTime;

namespace Demarche.Workbench.Views.Matrices;

/// <summary>Where one party stands on one initiative on one day.</summary>
/// <param name="Party">The party.</param>
/// <param name="Initiative">The initiative.</param>
/// <param name="Stand">Where it stands: by its own last words where it spoke, else by what was told last.</param>
/// <param name="Tellings">How many tellings there are until the day.</param>
public sealed record MatrixCell(NamedId Party, NamedId Initiative, PositionStand Stand, int Tellings)
{
    /// <summary>What somebody else told later, where that is another side than <see cref="Stand"/>; else null.</summary>
    public PositionStand? Against { get; init; }

    /// <summary>The last day until then on which it moved, or null.</summary>
    public LocalDate? Moved { get; init; }

    /// <summary>Whether nothing in the party's own words tells it until the day.</summary>
    public bool IsOnlyTold => Stand.Voice is not Record.Merging.Positions.Voice.Own;
}
