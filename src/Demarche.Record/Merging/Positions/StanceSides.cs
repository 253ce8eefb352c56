using Demarche.Reading.Positions;

namespace Demarche.Record.Merging.Positions;

/// <summary>Takes stances for sides.</summary>
public static class StanceSides
{
    /// <summary>The side of a stance.</summary>
    /// <param name="stance">The stance.</param>
    /// <returns>The side.</returns>
    public static StanceSide Of(Stance stance) => stance switch
    {
        Stance.Supports or Stance.LeansFor => StanceSide.For,
        Stance.Opposes or Stance.LeansAgainst => StanceSide.Against,
        _ => StanceSide.Neither,
    };
}
