namespace Demarche.Conflict.Witnesses;

/// <summary>One improvement of a decision maker and what deters from it.</summary>
/// <param name="Target">Index of the state it leads to (s1).</param>
/// <param name="Sanction">The sanction, or null where there is none.</param>
public sealed record ImprovementWitness(int Target, SanctionWitness? Sanction);
