namespace Demarche.Conflict.Negotiation;

/// <summary>One matter of a negotiation and the ways it can be settled.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outcomes">The ways, at least one.</param>
public sealed record NegotiationIssue(string Name, IReadOnlyList<string> Outcomes);
