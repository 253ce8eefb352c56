using Demarche.Reading.Findings;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Builds a table column by column; each column says how its cell is made of an item.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="name">The table's name.</param>
/// <param name="description">What a row is.</param>
internal sealed class TableBuilder<T>(string name, string description)
{
    private readonly List<(TableColumn Column, Func<T, object?> Cell)> _columns = [];

    internal TableBuilder<T> Text(string column, string meaning, Func<T, string?> cell) => Add(new TableColumn(column, ColumnType.String, meaning), cell);

    /// <summary>Adds a column of a publisher's words.</summary>
    internal TableBuilder<T> Words(string column, string meaning, Func<T, string?> cell) => Add(new TableColumn(column, ColumnType.String, meaning) { HoldsText = true }, cell);

    internal TableBuilder<T> Integer(string column, string meaning, Func<T, int?> cell) => Add(new TableColumn(column, ColumnType.Integer, meaning), item => cell(item));

    internal TableBuilder<T> Number(string column, string meaning, Func<T, double?> cell) => Add(new TableColumn(column, ColumnType.Number, meaning), item => cell(item));

    internal TableBuilder<T> Day(string column, string meaning, Func<T, NodaTime.LocalDate?> cell) => Add(new TableColumn(column, ColumnType.Date, meaning), item => cell(item));

    internal TableBuilder<T> Flag(string column, string meaning, Func<T, bool> cell) => Add(new TableColumn(column, ColumnType.Boolean, meaning), item => cell(item));

    /// <summary>Lets another add columns that several tables have.</summary>
    internal TableBuilder<T> With(Func<TableBuilder<T>, TableBuilder<T>> add) => add(this);

    /// <summary>A table with rows of each report.</summary>
    internal ExportTable OfReport(Func<ExportSource, ReportFindings, IEnumerable<T>> items) =>
        Table() with { OfReport = (source, report) => items(source, report).Select(RowOf) };

    /// <summary>A table with rows of the merged record.</summary>
    internal ExportTable OfRecord(Func<ExportSource, IEnumerable<T>> items) => Table() with { OfRecord = source => items(source).Select(RowOf) };

    private ExportTable Table() => new(name, description, [.. _columns.Select(column => column.Column)]);

    private TableBuilder<T> Add(TableColumn column, Func<T, object?> cell)
    {
        _columns.Add((column, cell));
        return this;
    }

    private object?[] RowOf(T item)
    {
        var row = new object?[_columns.Count];
        for (var index = 0; index < row.Length; index++)
        {
            row[index] = _columns[index].Cell(item);
        }

        return row;
    }
}
