namespace Demarche.Conflict.Model;

/// <summary>One move of one decision maker, typed in directly (graph form).</summary>
/// <param name="Maker">Index of the decision maker, counted from 0.</param>
/// <param name="From">Id of the state that is left.</param>
/// <param name="To">Id of the state that is reached.</param>
public sealed record ModelArc(int Maker, string From, string To)
{
    /// <summary>What it rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
