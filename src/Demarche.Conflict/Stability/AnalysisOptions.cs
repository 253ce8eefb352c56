namespace Demarche.Conflict.Stability;

/// <summary>What to work out, and how.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Which comparisons count as what.</summary>
    public StabilityRules Rules { get; init; } = StabilityRules.Ordinary;

    /// <summary>Which concepts to work out.</summary>
    public IReadOnlyList<Concept> Concepts { get; init; } = Stability.Concepts.All;

    /// <summary>How many threads to use; 0 for one a core. The result is the same on any number.</summary>
    public int Threads { get; init; }

    /// <summary>The most states for which preferences that are no complete order are analysed: reach sets take a bit for each two states.</summary>
    public int PartialOrderLimit { get; init; } = 20_000;
}
