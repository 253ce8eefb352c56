namespace Demarche.Record.Tables;

/// <summary>A table that a record is made of, the same in every kind of record; what can be worked out from others, such as a word index, is none.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, in the order of rows.</param>
internal sealed record RecordTable(string Name, IReadOnlyList<RecordColumn> Columns)
{
    /// <summary>The names of the columns with a comma between them, as SQL takes them.</summary>
    internal string Names => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>The order of rows, as SQL takes it: by the first two columns, where there are two.</summary>
    internal string Order => Columns.Count > 1 ? "1, 2" : "1";

    /// <summary>Makes a table of columns written as "name" for text, "name:integer", "name:real" or "name:blob".</summary>
    internal static RecordTable Of(string name, params string[] columns) => new(name, [.. columns.Select(ColumnOf)]);

    private static RecordColumn ColumnOf(string written) => written.Split(':') is [var name, var type]
        ? new RecordColumn(name, Enum.Parse<ColumnType>(type, ignoreCase: true))
        : new RecordColumn(written, ColumnType.Text);
}
