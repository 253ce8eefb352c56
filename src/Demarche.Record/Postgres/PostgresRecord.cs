using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Demarche.Record.Databases;
using Demarche.Record.Tables;
using NodaTime;
using Npgsql;

namespace Demarche.Record.Postgres;

/// <summary>A record in a PostgreSQL database, of version 15 or later.</summary>
internal sealed partial class PostgresRecord : DatabaseRecord
{
    private const int OldestServer = 15;

    // Who writes holds this lock; its number is "DEMA" in ASCII.
    private const string LockWriting = "SELECT pg_advisory_xact_lock(1145392449)";

    private readonly NpgsqlConnection _connection;

    private PostgresRecord(NpgsqlConnection connection, string location)
        : base(connection, location) => _connection = connection;

    /// <inheritdoc/>
    protected override string HoldsWords => PostgresWords.HoldsWords;

    /// <inheritdoc/>
    protected override string IndexedReports => "SELECT report FROM report_search";

    /// <inheritdoc cref="Records.OpenOrCreate"/>
    internal static PostgresRecord OpenOrCreate(string location, RecordOptions options, IClock clock) =>
        Open(location, options, options.IsForCopy ? null : clock.GetCurrentInstant(), isToBeThere: false);

    /// <inheritdoc cref="Records.Open"/>
    internal static PostgresRecord Open(string location, RecordOptions options, IClock clock) =>
        Open(location, options, clock.GetCurrentInstant(), isToBeThere: true);

    /// <inheritdoc/>
    internal override DbTransaction BeginWriting()
    {
        var transaction = _connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            _connection.Execute(LockWriting);
            return transaction;
        }
        catch (NpgsqlException)
        {
            transaction.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    internal override DbTransaction BeginReading() => _connection.BeginTransaction(IsolationLevel.RepeatableRead);

    /// <inheritdoc/>
    internal override void Insert(RecordTable table, IEnumerable<object?[]> rows) => PostgresRows.Insert(_connection, table, rows);

    /// <inheritdoc/>
    internal override IEnumerable<object?[]> Rows(RecordTable table) => PostgresRows.Read(_connection, table);

    /// <inheritdoc/>
    internal override void Index(IEnumerable<(long Report, string Words)> texts) => PostgresWords.Index(_connection, texts);

    /// <inheritdoc/>
    internal override string IndexedText(string text) => PostgresWords.Folded(text);

    /// <inheritdoc/>
    internal override string Stored(string text) => PostgresText.Stored(text);

    /// <inheritdoc/>
    internal override string Restored(string stored) => PostgresText.Restored(stored);

    /// <inheritdoc/>
    protected override object? WordsOf(string typed) => PostgresWords.Query(typed);

    /// <inheritdoc/>
    protected override string HoldsStarts => PostgresWords.HoldsStarts;

    /// <inheritdoc/>
    protected override object StartsOf(IReadOnlyCollection<string> starts) => PostgresWords.StartsQuery(starts);

    /// <inheritdoc/>
    protected override string AnyOf(string parameter) => $"= ANY(@{parameter})";

    /// <inheritdoc/>
    protected override string AnyOfMany(string parameter) => AnyOf(parameter);

    /// <inheritdoc/>
    protected override object Many(long[] numbers) => numbers;

    /// <inheritdoc/>
    protected override RecordException? Translate(Exception failure) => failure switch
    {
        DbException told => PostgresFailures.Translate(told, Location),

        // What is asked of a connection after it was lost.
        InvalidOperationException and not ObjectDisposedException when _connection.State is not ConnectionState.Open => RecordMessages.ConnectionLost(Location, failure),
        _ => null,
    };

    private static PostgresRecord Open(string location, RecordOptions options, Instant? at, bool isToBeThere)
    {
        var settings = PostgresLocation.Parse(location);
        settings.Pooling = false;
        settings.ApplicationName = "demarche";
        settings.CommandTimeout = 0;
        settings.IncludeErrorDetail = false;
        var record = new PostgresRecord(new NpgsqlConnection(settings.ConnectionString), PostgresLocation.Shown(location));
        try
        {
            return record.Guard(() => record.Prepare(options, at, isToBeThere));
        }
        catch (RecordException)
        {
            record.Dispose();
            throw;
        }
    }

    private PostgresRecord Prepare(RecordOptions options, Instant? at, bool isToBeThere)
    {
        _connection.Open();
        if (_connection.PostgreSqlVersion.Major < OldestServer)
        {
            throw RecordMessages.OldServer(Location, _connection.PostgreSqlVersion.Major, OldestServer);
        }

        // Notices, such as that a table to drop is not there, are for nobody.
        _connection.Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"SET lock_timeout = {(long)options.LockTimeout.TotalMilliseconds}; SET client_min_messages = warning; SET timezone = 'UTC'"));
        if (isToBeThere && PostgresMigrations.Check(_connection, Location) is 0)
        {
            throw RecordMessages.NotFound(Location);
        }

        PostgresMigrations.Run(this, _connection, at);
        return this;
    }
}
