using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Views.Matrices;

/// <summary>One telling of a position with its words.</summary>
/// <param name="Stand">Where the party stands by it.</param>
/// <param name="Words">The words.</param>
public sealed record PositionTelling(PositionStand Stand, CitedWords Words);
