using System.Data.Common;
using System.Text.Json;
using Dapper;
using Demarche.Record.Databases;
using Demarche.Record.Reports;
using Demarche.Record.Tables;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Demarche.Record.Sqlite;

/// <summary>A record in one SQLite file.</summary>
internal sealed partial class SqliteRecord : DatabaseRecord
{
    // 64 MiB of pages in memory: what is looked up while reports are added (words, runs of words) is spread over the whole file.
    private const string Settings = "PRAGMA cache_size = -65536";

    private readonly SqliteConnection _connection;

    private SqliteRecord(SqliteConnection connection, string path)
        : base(connection, path) => _connection = connection;

    /// <inheritdoc/>
    protected override string HoldsWords => "r.id IN (SELECT rowid FROM report_search WHERE report_search MATCH @Words)";

    /// <inheritdoc/>
    protected override string IndexedReports => "SELECT id FROM report_search_docsize";

    /// <inheritdoc cref="Records.OpenOrCreate"/>
    internal static SqliteRecord OpenOrCreate(string path, RecordOptions options, IClock clock) =>
        Open(path, options, SqliteOpenMode.ReadWriteCreate, options.IsForCopy ? null : clock.GetCurrentInstant());

    /// <inheritdoc cref="Records.Open"/>
    internal static SqliteRecord Open(string path, RecordOptions options, IClock clock) =>
        File.Exists(path)
            ? Open(path, options, SqliteOpenMode.ReadWrite, clock.GetCurrentInstant())
            : throw RecordMessages.NotFound(path);

    /// <inheritdoc/>
    internal override DbTransaction BeginWriting() => _connection.BeginTransaction(deferred: false);

    /// <inheritdoc/>
    internal override DbTransaction BeginReading() => _connection.BeginTransaction(deferred: true);

    /// <inheritdoc/>
    internal override void Insert(RecordTable table, IEnumerable<object?[]> rows) => SqliteRows.Insert(_connection, table, rows);

    /// <inheritdoc/>
    internal override IEnumerable<object?[]> Rows(RecordTable table) => SqliteRows.Read(_connection, table);

    /// <inheritdoc/>
    internal override void Index(IEnumerable<(long Report, string Words)> texts) => SqliteRows.Index(_connection, texts);

    /// <inheritdoc/>
    internal override string IndexedText(string text) => SearchWords.Index(text);

    /// <inheritdoc/>
    protected override object? WordsOf(string typed) => SearchWords.Query(typed);

    /// <inheritdoc/>
    protected override string HoldsStarts => "r.id IN (SELECT rowid FROM report_search WHERE report_search MATCH @Starts)";

    /// <inheritdoc/>
    protected override object StartsOf(IReadOnlyCollection<string> starts) => SearchWords.StartsQuery(starts);

    /// <inheritdoc/>
    protected override string AnyOf(string parameter) => $"IN @{parameter}";

    /// <inheritdoc/>
    protected override string AnyOfMany(string parameter) => $"IN (SELECT value FROM json_each(@{parameter}))";

    /// <inheritdoc/>
    protected override object Many(long[] numbers) => JsonSerializer.Serialize(numbers);

    /// <inheritdoc/>
    protected override RecordException? Translate(Exception failure) =>
        failure is SqliteException sqlite ? SqliteFailures.Translate(sqlite, Location) : null;

    private static SqliteRecord Open(string path, RecordOptions options, SqliteOpenMode mode, Instant? at)
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
            return record.Guard(() =>
            {
                connection.Open();
                connection.Execute(Settings);
                SqliteFunctions.Add(connection);
                SqliteMigrations.Run(record, connection, at);
                return record;
            });
        }
        catch (RecordException)
        {
            record.Dispose();
            throw;
        }
    }
}
