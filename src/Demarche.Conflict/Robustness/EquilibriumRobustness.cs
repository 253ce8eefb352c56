namespace Demarche.Conflict.Robustness;

/// <summary>How well an equilibrium stands small changes of what is believed.</summary>
/// <param name="State">Index of the equilibrium.</param>
/// <param name="Flips">Each single comparison that, replaced, makes it no equilibrium.</param>
/// <param name="Margin">The fewest comparisons that must be replaced for that; null where no one or two do.</param>
/// <param name="ChangesTried">How many single changes were tried.</param>
public sealed record EquilibriumRobustness(int State, IReadOnlyList<ComparisonChange> Flips, int? Margin, int ChangesTried)
{
    /// <summary>Where no single change does and pairs were few enough to try: the first two that do it together; else empty.</summary>
    public IReadOnlyList<ComparisonChange> Pair { get; init; } = [];

    /// <summary>Whether pairs were tried, or not needed; where not, nothing is known beyond single changes.</summary>
    public bool PairsTried { get; init; } = true;
}
