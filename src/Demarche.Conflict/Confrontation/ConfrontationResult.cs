namespace Demarche.Conflict.Confrontation;

/// <summary>The table of a confrontation and the dilemmas that follow.</summary>
/// <param name="Parties">Indices of the decision makers that have a stance, ascending.</param>
/// <param name="Positions">For each of them the index of the state it asks for.</param>
/// <param name="Threatened">Index of the state they get if each does what it says it does when refused: the threatened future.</param>
/// <param name="Dilemmas">The dilemmas, in order of party, other and kind. None: nobody is under pressure.</param>
public sealed record ConfrontationResult(IReadOnlyList<int> Parties, IReadOnlyList<int> Positions, int Threatened, IReadOnlyList<Dilemma> Dilemmas);
