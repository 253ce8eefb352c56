namespace Demarche.Workbench.Views.Matrices;

/// <summary>Which part of a matrix is shown.</summary>
/// <param name="Row">How many parties to pass over.</param>
/// <param name="Column">How many initiatives to pass over.</param>
public sealed record MatrixPage(int Row = 0, int Column = 0)
{
    /// <summary>How many parties at most.</summary>
    public int Rows { get; init; } = 30;

    /// <summary>How many initiatives at most.</summary>
    public int Columns { get; init; } = 10;
}
