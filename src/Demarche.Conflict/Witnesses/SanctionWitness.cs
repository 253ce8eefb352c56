namespace Demarche.Conflict.Witnesses;

/// <summary>How the others answer an improvement so that it does not pay.</summary>
/// <param name="Steps">Their moves in order, as few as possible; nobody moves twice in a row.</param>
/// <param name="State">Index of the state they lead to (s2).</param>
/// <param name="NoEscapes">Where the concept asks for it: the states that the decision maker could still move to from there (s3), none of which pays; else empty.</param>
public sealed record SanctionWitness(IReadOnlyList<MoveStep> Steps, int State, IReadOnlyList<int> NoEscapes);
