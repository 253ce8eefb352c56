using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Demarche.Record.Sqlite;

/// <summary>A record in one SQLite file.</summary>
internal sealed partial class SqliteRecord : IRecord
{
    private readonly SqliteConnection _connection;
    private readonly string _path;

    private SqliteRecord(SqliteConnection connection, string path) => (_connection, _path) = (connection, path);

    /// <inheritdoc/>
    public string Location => _path;

    /// <inheritdoc cref="Records.OpenOrCreate"/>
    internal static SqliteRecord OpenOrCreate(string path, RecordOptions options, IClock clock) =>
        Open(path, options, SqliteOpenMode.ReadWriteCreate, clock.GetCurrentInstant());

    /// <inheritdoc cref="Records.Open"/>
    internal static SqliteRecord Open(string path, RecordOptions options, IClock clock) =>
        File.Exists(path)
            ? Open(path, options, SqliteOpenMode.ReadWrite, clock.GetCurrentInstant())
            : throw RecordMessages.NotFound(path);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    /// <inheritdoc/>
    public RecordCounts Count()
    {
        const string Query = """
            SELECT (SELECT count(*) FROM report) AS Reports,
                   (SELECT count(*) FROM capture) AS Captures,
                   (SELECT count(*) FROM statement) AS Statements
            """;
        return SqliteFailures.Guard(_path, () => _connection.QuerySingle<RecordCounts>(Query));
    }

    private static SqliteRecord Open(string path, RecordOptions options, SqliteOpenMode mode, Instant at)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)options.LockTimeout.TotalSeconds),
        }.ConnectionString);
        var record = new SqliteRecord(connection, path);
        try
        {
            SqliteFailures.Guard(path, () =>
            {
                connection.Open();
                connection.CreateFunction<string, string>("name_key", NameKey.Of, isDeterministic: true);
                Migrations.Run(connection, path, at);
                return connection;
            });
            return record;
        }
        catch (RecordException)
        {
            record.Dispose();
            throw;
        }
    }
}
