using Dapper;
using Demarche.Record.Tables;

namespace Demarche.Record.Postgres;

/// <content>Tells about the database, and takes care of it.</content>
internal sealed partial class PostgresRecord
{
    /// <inheritdoc/>
    protected override long Schema => PostgresMigrations.Check(_connection, Location);

    /// <inheritdoc/>
    protected override string Kind => $"PostgreSQL {_connection.PostgreSqlVersion}";

    /// <inheritdoc/>
    public override void Compact() => Guard(() =>
    {
        foreach (var table in RecordTables.All.Select(table => table.Name).Append("report_search"))
        {
            _connection.Execute($"VACUUM (FULL, ANALYZE) {table}");
        }

        return true;
    });

    /// <inheritdoc/>
    protected override long Bytes() => _connection.ExecuteScalar<long>(
        "SELECT CAST(coalesce(sum(pg_total_relation_size(oid)), 0) AS bigint) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'");

    // The server keeps references and checksums itself, and says so where a page cannot be read.
    /// <inheritdoc/>
    protected override IEnumerable<string> Faults() => [];
}
