namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>A table of results.</summary>
/// <param name="Key">Its name for programs, in JSON.</param>
/// <param name="Title">What it shows, for people.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; each has a cell a column.</param>
public sealed record ReportTable(string Key, string Title, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>Whether it is left out where people read, because the sentences say the same.</summary>
    public bool IsForPrograms { get; init; }
}
