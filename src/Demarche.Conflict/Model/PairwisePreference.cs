namespace Demarche.Conflict.Model;

/// <summary>Comparisons given one by one. What is not given is unknown, never a tie; nothing is inferred (no transitive closure).</summary>
/// <param name="Comparisons">The comparisons.</param>
public sealed record PairwisePreference(IReadOnlyList<StateComparison> Comparisons) : Preference
{
    /// <summary>A preference of which nothing is known.</summary>
    public static PairwisePreference AllUnknown { get; } = new([]);

    /// <summary>Whether pairs that are not given are tied instead of unknown.</summary>
    public bool OthersAreTied { get; init; }
}
