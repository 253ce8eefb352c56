namespace Demarche.Conflict.Robustness;

/// <summary>In how many of the completions tried each state was an equilibrium. A count of trials, never a chance.</summary>
/// <param name="Tried">How many completions of the unknown comparisons were tried.</param>
/// <param name="Seed">The seed they follow from.</param>
/// <param name="Equilibrium">For each state in how many it was an equilibrium.</param>
public sealed record CompletionCount(int Tried, ulong Seed, IReadOnlyList<int> Equilibrium);
