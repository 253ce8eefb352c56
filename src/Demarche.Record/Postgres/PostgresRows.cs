using Demarche.Record.Tables;
using Npgsql;
using NpgsqlTypes;

namespace Demarche.Record.Postgres;

/// <summary>Writes and reads whole rows; writing is by binary COPY.</summary>
internal static class PostgresRows
{
    internal static void Insert(NpgsqlConnection connection, RecordTable table, IEnumerable<object?[]> rows)
    {
        var types = table.Columns.Select(column => TypeOf(column.Type)).ToArray();
        using var copy = connection.BeginBinaryImport($"COPY {table.Name} ({table.Names}) FROM STDIN (FORMAT binary)");
        foreach (var row in rows)
        {
            copy.StartRow();
            for (var index = 0; index < row.Length; index++)
            {
                Write(copy, row[index], types[index]);
            }
        }

        copy.Complete();
    }

    internal static IEnumerable<object?[]> Read(NpgsqlConnection connection, RecordTable table)
    {
        using var select = new NpgsqlCommand($"SELECT {table.Names} FROM {table.Name} ORDER BY {table.Order}", connection);
        using var reader = select.ExecuteReader();
        while (reader.Read())
        {
            var row = new object?[table.Columns.Count];
            for (var index = 0; index < row.Length; index++)
            {
                row[index] = reader.IsDBNull(index) ? null : reader.GetValue(index) is string text ? PostgresText.Restored(text) : reader.GetValue(index);
            }

            yield return row;
        }
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type)
    {
        switch (value)
        {
            case null: copy.WriteNull(); break;
            case string text: copy.Write(PostgresText.Stored(text), type); break;
            case long number: copy.Write(number, type); break;
            case double number: copy.Write(number, type); break;
            case byte[] bytes: copy.Write(bytes, type); break;
            default: throw new InvalidOperationException($"A row holds a {value.GetType()}, which no column takes.");
        }
    }

    private static NpgsqlDbType TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => NpgsqlDbType.Bigint,
        ColumnType.Real => NpgsqlDbType.Double,
        ColumnType.Blob => NpgsqlDbType.Bytea,
        _ => NpgsqlDbType.Text,
    };
}
