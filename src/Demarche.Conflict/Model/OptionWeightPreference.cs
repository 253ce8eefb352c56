namespace Demarche.Conflict.Model;

/// <summary>States are compared by the sum of the weights of the options taken; equal sums are tied.</summary>
/// <param name="Weights">One weight an option, in the order of the options. An open option (-) counts nothing.</param>
public sealed record OptionWeightPreference(IReadOnlyList<decimal> Weights) : Preference;
