namespace Demarche.Conflict.Negotiation;

/// <summary>One outcome for each issue.</summary>
/// <param name="Number">Its number, counted from 0 in the order in which the last issue changes fastest.</param>
/// <param name="Outcomes">For each issue the index of its outcome.</param>
public sealed record Package(int Number, IReadOnlyList<int> Outcomes);
