namespace Demarche.Workbench.Views.Matrices;

/// <summary>A party that stood otherwise on one day than on another.</summary>
/// <param name="Party">The party.</param>
/// <param name="Initiative">On what.</param>
/// <param name="Before">Where it stood on the earlier day; null where nothing was known by then.</param>
/// <param name="After">Where it stood on the later day.</param>
public sealed record PositionMove(NamedId Party, NamedId Initiative, PositionStand? Before, PositionStand After)
{
    /// <summary>Whether it went over to another side, and not just firmer, softer or hedged.</summary>
    public bool IsTurn => Before is not null && Before.Side != After.Side;
}
