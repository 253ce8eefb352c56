namespace Demarche.Record.Merging.Positions;

/// <summary>A point at which a party's position is told differently than before.</summary>
/// <param name="Before">The last telling before it.</param>
/// <param name="After">The first telling after it, on a later day.</param>
public sealed record PositionChange(PositionEntry Before, PositionEntry After)
{
    /// <summary>Whether it went over to another side, and not just firmer, softer or hedged.</summary>
    public bool IsTurn => Before.Side != After.Side;
}
