namespace Demarche.Conflict.Inverse;

/// <summary>
/// One part of an inverse condition: at least one of the alternatives must hold. An alternative is a set of states none of which the
/// decision maker may prefer to the desired state.
/// </summary>
/// <param name="Target">Index of the state that a move leads to; the clause says what keeps the decision maker from it.</param>
/// <param name="Alternatives">The alternatives, smallest first; none contains another.</param>
public sealed record InverseClause(int Target, IReadOnlyList<IReadOnlyList<int>> Alternatives);
