using System.Globalization;
using System.Text;
using Dapper;
using Demarche.Record.Sqlite;
using Microsoft.Data.Sqlite;

namespace Demarche.Record;

/// <summary>Draws the tables of a record, as the migrations make them.</summary>
public static class RecordDrawing
{
    private const string Columns = """
        SELECT t.name AS "Table", c.name AS Name, lower(c.type) AS Type, c.pk > 0 AS IsKey,
               EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) AS f WHERE f."from" = c.name) AS IsReference
        FROM pragma_table_list AS t
        JOIN pragma_table_info(t.name) AS c
        WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '%\_search\_%' ESCAPE '\'
        ORDER BY t.name, c.cid
        """;

    private const string References = """
        SELECT DISTINCT t.name AS "Table", f."table" AS Parent, f."from" AS Name
        FROM pragma_table_list AS t
        JOIN pragma_foreign_key_list(t.name) AS f
        WHERE t.schema = 'main' AND f.seq = 0
        ORDER BY f."table", t.name, f."from"
        """;

    /// <summary>Draws them as a Mermaid entity relationship diagram; word indexes, which are worked out from the tables, are not in it.</summary>
    /// <returns>Lines, each with its end.</returns>
    public static string Mermaid()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        SqliteFunctions.Add(connection);
        foreach (var step in SqliteMigrations.Files.After(0))
        {
            connection.Execute(step.Sql);
        }

        var drawing = new StringBuilder("erDiagram\n");
        foreach (var table in connection.Query<ColumnRow>(Columns).GroupBy(column => column.Table, StringComparer.Ordinal))
        {
            drawing.Append(CultureInfo.InvariantCulture, $"    {table.Key} {{\n");
            foreach (var column in table)
            {
                drawing.Append(CultureInfo.InvariantCulture, $"        {column.Type} {column.Name}{Mark(column)}\n");
            }

            drawing.Append("    }\n");
        }

        foreach (var reference in connection.Query<ReferenceRow>(References))
        {
            drawing.Append(CultureInfo.InvariantCulture, $"    {reference.Parent} ||--o{{ {reference.Table} : {reference.Name}\n");
        }

        return drawing.ToString();
    }

    private static string Mark(ColumnRow column) => column switch
    {
        { IsKey: true, IsReference: true } => " PK, FK",
        { IsKey: true } => " PK",
        { IsReference: true } => " FK",
        _ => "",
    };

    private sealed record ColumnRow
    {
        public required string Table { get; init; }

        public required string Name { get; init; }

        public required string Type { get; init; }

        public required bool IsKey { get; init; }

        public required bool IsReference { get; init; }
    }

    private sealed record ReferenceRow
    {
        public required string Table { get; init; }

        public required string Parent { get; init; }

        public required string Name { get; init; }
    }
}
