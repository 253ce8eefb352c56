using System.Collections.Immutable;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>A table of a tabular export: its columns and where its rows come from.</summary>
/// <param name="Name">Its name, lower case with hyphens.</param>
/// <param name="Description">What a row is, one sentence.</param>
/// <param name="Columns">The columns.</param>
internal sealed record ExportTable(string Name, string Description, ImmutableArray<TableColumn> Columns)
{
    /// <summary>The rows of one report; null where rows are not of reports. A cell is null, a string, an int, a double, a bool or a LocalDate.</summary>
    internal Func<ExportSource, ReportFindings, IEnumerable<object?[]>>? OfReport { get; init; }

    /// <summary>The rows of the merged record; null where rows are of reports.</summary>
    internal Func<ExportSource, IEnumerable<object?[]>>? OfRecord { get; init; }

    /// <summary>The columns that are written.</summary>
    internal IEnumerable<TableColumn> ColumnsOf(ExportOptions options) => Columns.Where(column => !(options.IsWithoutText && column.HoldsText));

    /// <summary>The cells of a row that are written.</summary>
    internal IEnumerable<object?> CellsOf(object?[] row, ExportOptions options) =>
        options.IsWithoutText ? row.Where((_, index) => !Columns[index].HoldsText) : row;
}
