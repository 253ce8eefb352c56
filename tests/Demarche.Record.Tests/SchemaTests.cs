using Dapper;
using Demarche.Record.Postgres;
using Demarche.Record.Sqlite;
using Demarche.Record.Tables;

namespace Demarche.Record.Tests;

/// <summary>Compares the tables that the code knows with those that the migrations make.</summary>
public sealed class SchemaTests(PostgresHome home) : IDisposable
{
    // What is worked out from other tables: word indexes, and the number of the schema.
    private static readonly string[] WorkedOut = ["report_search", "record_schema"];

    private readonly RecordFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void The_tables_of_a_SQLite_record_are_those_that_the_code_knows()
    {
        const string Query = """
            SELECT t.name || '.' || c.name || ' ' || lower(c.type)
            FROM pragma_table_list AS t
            JOIN pragma_table_info(t.name) AS c
            WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'
            """;
        var path = _fixture.NewPath();
        RecordFixture.Open(path).Dispose();
        using var connection = RawDatabase.Open(path);

        Kept(connection.Query<string>(Query)).ShouldBe(Known(type => type.ToString().ToLowerInvariant()));
    }

    [Fact]
    public void The_tables_of_a_PostgreSQL_record_are_those_that_the_code_knows()
    {
        const string Query = """
            SELECT table_name || '.' || column_name || ' ' || data_type
            FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
            """;
        var location = home.NewDatabase();
        RecordFixture.Open(location).Dispose();
        using var connection = RawDatabase.OpenPostgres(location);

        Kept(connection.Query<string>(Query)).ShouldBe(Known(type => type switch
        {
            ColumnType.Integer => "bigint",
            ColumnType.Real => "double precision",
            ColumnType.Blob => "bytea",
            _ => "text",
        }));
    }

    [Fact]
    public void Both_kinds_of_record_have_the_same_schema_number() => PostgresMigrations.Files.Latest.ShouldBe(SqliteMigrations.Files.Latest);

    [Fact]
    public void The_newest_schema_has_a_fixture_of_PostgreSQL()
    {
        var kept = Path.Join(AppContext.BaseDirectory, "Fixtures", $"record-schema-{PostgresMigrations.Files.Latest}.sql");

        File.Exists(kept).ShouldBeTrue($"restore the SQLite fixture of this schema into PostgreSQL and keep what pg_dump --inserts --no-owner writes, without lines that begin with a backslash, as {kept}");
    }

    private static IEnumerable<string> Kept(IEnumerable<string> columns) =>
        columns.Where(column => !WorkedOut.Any(table => column.StartsWith(table, StringComparison.Ordinal))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Known(Func<ColumnType, string> typeOf) =>
        RecordTables.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name} {typeOf(column.Type)}"))
            .Order(StringComparer.Ordinal);
}
