namespace Demarche.Conflict.Model;

/// <summary>Combinations that cannot be: every combination of options that fits the pattern.</summary>
/// <param name="Pattern">The pattern.</param>
public sealed record InfeasiblePattern(StatePattern Pattern)
{
    /// <summary>What it rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
