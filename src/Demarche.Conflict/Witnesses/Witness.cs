using Demarche.Conflict.Stability;

namespace Demarche.Conflict.Witnesses;

/// <summary>What a verdict rests on: each improvement of the decision maker, with its sanction where there is one.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Rules">The rules it was read with.</param>
/// <param name="Maker">Index of the decision maker.</param>
/// <param name="State">Index of the state.</param>
/// <param name="Improvements">Its improvements, by index of the state they lead to. None: it is stable because nothing pays.</param>
public sealed record Witness(Concept Concept, StabilityRules Rules, int Maker, int State, IReadOnlyList<ImprovementWitness> Improvements)
{
    /// <summary>Whether the state is stable for the decision maker: every improvement is sanctioned.</summary>
    public bool IsStable => Improvements.All(static improvement => improvement.Sanction is not null);

    /// <summary>The first improvement that nothing sanctions, or null where the state is stable.</summary>
    public ImprovementWitness? Unsanctioned => Improvements.FirstOrDefault(static improvement => improvement.Sanction is null);
}
