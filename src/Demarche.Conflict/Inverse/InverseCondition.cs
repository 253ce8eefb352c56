namespace Demarche.Conflict.Inverse;

/// <summary>
/// What a decision maker must prefer for a state to be stable for it: all clauses must hold. It is exact, for given preferences of the
/// others, and speaks only of how states compare with the desired one.
/// </summary>
/// <param name="Maker">Index of the decision maker.</param>
/// <param name="State">Index of the desired state.</param>
/// <param name="Clauses">The clauses; none: it is stable whatever the decision maker prefers.</param>
public sealed record InverseCondition(int Maker, int State, IReadOnlyList<InverseClause> Clauses)
{
    /// <summary>The states that the condition speaks of, ascending.</summary>
    public IReadOnlyList<int> States => [.. Clauses.SelectMany(static clause => clause.Alternatives).SelectMany(static states => states).Distinct().Order()];

    /// <summary>Whether the condition holds.</summary>
    /// <param name="isPreferred">Whether the decision maker prefers a state, by index, to the desired one.</param>
    public bool Holds(Func<int, bool> isPreferred) =>
        Clauses.All(clause => clause.Alternatives.Any(states => !states.Any(isPreferred)));
}
