namespace Demarche.Conflict.Formats.Cases;

/// <summary>A printed inverse analysis: how many rankings of some decision makers make a state an equilibrium.</summary>
/// <param name="Desired">Id of the state.</param>
/// <param name="Vary">For each decision maker that is varied, by name, the states of which all strict rankings are tried.</param>
/// <param name="Published">For each concept the number printed.</param>
/// <param name="By">Who says so.</param>
public sealed record InverseClaim(
    string Desired, IReadOnlyDictionary<string, IReadOnlyList<string>> Vary, IReadOnlyDictionary<string, long> Published, string By)
{
    /// <summary>How many rankings there are, or null where that is not said.</summary>
    public long? Permutations { get; init; }

    /// <summary>The right numbers, where those printed are wrong.</summary>
    public IReadOnlyDictionary<string, long> Exact { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Why they differ, or null.</summary>
    public string? Note { get; init; }
}
