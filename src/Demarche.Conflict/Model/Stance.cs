namespace Demarche.Conflict.Model;

/// <summary>What a decision maker asks for and what it says it does if refused, on the table of options (confrontation analysis).</summary>
/// <param name="Position">The outcome it asks for. Options it leaves open (-) count as they are in the threatened future.</param>
/// <param name="Fallback">What it says it does with its own options if its position is refused; open ones count as in the status quo.</param>
public sealed record Stance(StatePattern Position, StatePattern Fallback)
{
    /// <summary>Indices of decision makers whose word it doubts: their promises and their threats.</summary>
    public IReadOnlyList<int> Doubts { get; init; } = [];

    /// <summary>What it rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
