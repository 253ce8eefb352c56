using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Demarche.Record.Sqlite;

/// <summary>
/// A record in one SQLite file. Whatever was added is there after a kill or a power failure, and nothing of a batch that was not finished is.
/// Any number of processes may read while one writes; one object is used by one thread at a time.
/// </summary>
public sealed partial class SqliteRecord : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _path;

    private SqliteRecord(SqliteConnection connection, string path) => (_connection, _path) = (connection, path);

    /// <summary>Opens a record to add to it, and makes it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="clock">Tells what time it is, for the log.</param>
    /// <returns>The record; dispose it to close the file.</returns>
    /// <exception cref="RecordException">The file cannot be opened, is no record, is newer than the program, or is in use.</exception>
    public static SqliteRecord OpenOrCreate(string path, RecordOptions options, IClock clock) =>
        Open(path, options, SqliteOpenMode.ReadWriteCreate, clock.GetCurrentInstant());

    /// <summary>Opens a record that is there; an older schema is brought up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="clock">Tells what time it is, for the log.</param>
    /// <returns>The record; dispose it to close the file.</returns>
    /// <exception cref="RecordException">There is no such file, or as <see cref="OpenOrCreate"/> says.</exception>
    public static SqliteRecord Open(string path, RecordOptions options, IClock clock) =>
        File.Exists(path)
            ? Open(path, options, SqliteOpenMode.ReadWrite, clock.GetCurrentInstant())
            : throw RecordMessages.NotFound(path);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    /// <summary>Counts what the record holds.</summary>
    /// <returns>The counts.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
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
