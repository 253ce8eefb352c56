using Dapper;
using Demarche.Record.Databases;

namespace Demarche.Record.Sqlite;

/// <content>Tells about the file, and takes care of it.</content>
internal sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    protected override long Schema => _connection.ExecuteScalar<long>("PRAGMA user_version");

    /// <inheritdoc/>
    protected override string Kind => $"SQLite {_connection.ServerVersion}";

    /// <inheritdoc/>
    public override void Compact() => Guard(() =>
    {
        _connection.Execute("INSERT INTO report_search (report_search) VALUES ('optimize')");
        _connection.Execute("VACUUM");
        _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return true;
    });

    /// <inheritdoc/>
    protected override long Bytes() => _connection.ExecuteScalar<long>("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");

    /// <inheritdoc/>
    protected override IEnumerable<string> Faults() =>
        _connection.Query<string>("SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'")
            .Concat(_connection.Query<string>("""SELECT "table" || ' row ' || coalesce(rowid, '?') || ' refers to a row of ' || parent || ' that is not there' FROM pragma_foreign_key_check"""));

    /// <inheritdoc/>
    protected override bool TryCopyWhole(DatabaseRecord target)
    {
        if (target is not SqliteRecord into)
        {
            return false;
        }

        return into.Guard(() => Guard(() =>
        {
            _connection.BackupDatabase(into._connection);
            return true;
        }));
    }
}
