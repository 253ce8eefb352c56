using System.Collections.Immutable;

namespace Demarche.Workbench.Views.Matrices;

/// <summary>A party's row of a matrix.</summary>
/// <param name="Party">The party.</param>
/// <param name="Cells">A cell for each column; null where nothing is known by the day.</param>
public sealed record MatrixRow(NamedId Party, ImmutableArray<MatrixCell?> Cells);
