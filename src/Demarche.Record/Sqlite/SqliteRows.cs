using Demarche.Record.Tables;
using Microsoft.Data.Sqlite;

namespace Demarche.Record.Sqlite;

/// <summary>Writes and reads whole rows; each statement is prepared once for all of them.</summary>
internal static class SqliteRows
{
    internal static void Insert(SqliteConnection connection, RecordTable table, IEnumerable<object?[]> rows)
    {
        var values = string.Join(", ", table.Columns.Select((_, index) => $"@{index}"));
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table.Name} ({table.Names}) VALUES ({values})";
        var parameters = table.Columns.Select((column, index) => insert.Parameters.Add($"@{index}", TypeOf(column.Type))).ToArray();
        foreach (var row in rows)
        {
            for (var index = 0; index < row.Length; index++)
            {
                parameters[index].Value = row[index] ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }
    }

    internal static IEnumerable<object?[]> Read(SqliteConnection connection, RecordTable table)
    {
        using var select = connection.CreateCommand();
        select.CommandText = $"SELECT {table.Names} FROM {table.Name} ORDER BY {table.Order}";
        using var reader = select.ExecuteReader();
        while (reader.Read())
        {
            var row = new object?[table.Columns.Count];
            for (var index = 0; index < row.Length; index++)
            {
                row[index] = reader.IsDBNull(index) ? null : reader.GetValue(index);
            }

            yield return row;
        }
    }

    internal static void Index(SqliteConnection connection, IEnumerable<(long Report, string Words)> texts)
    {
        // Words are gathered in memory and written when they are this many bytes: the more at once, the less is merged later.
        const string Gather = "INSERT INTO report_search (report_search, rank) VALUES ('hashsize', 33554432)";

        using var insert = connection.CreateCommand();
        insert.CommandText = Gather;
        insert.ExecuteNonQuery();
        insert.CommandText = "INSERT INTO report_search (rowid, words) VALUES (@report, @words)";
        var report = insert.Parameters.Add("@report", SqliteType.Integer);
        var words = insert.Parameters.Add("@words", SqliteType.Text);
        foreach (var text in texts)
        {
            (report.Value, words.Value) = text;
            insert.ExecuteNonQuery();
        }
    }

    private static SqliteType TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => SqliteType.Integer,
        ColumnType.Real => SqliteType.Real,
        ColumnType.Blob => SqliteType.Blob,
        _ => SqliteType.Text,
    };
}
