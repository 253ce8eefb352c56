using System.Globalization;
using Dapper;
using Demarche.Record.Databases;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Demarche.Record.Sqlite;

/// <summary>Brings a file to the schema that this program knows, all in one transaction.</summary>
internal static class SqliteMigrations
{
    // "DEMA" in ASCII; tells a record from the databases of other programs (https://www.sqlite.org/pragma.html#pragma_application_id).
    private const int ApplicationId = 0x44454D41;

    internal static MigrationFiles Files { get; } = new("Sqlite");

    /// <summary>Runs the migrations that are due.</summary>
    /// <param name="record">The record.</param>
    /// <param name="connection">Its connection.</param>
    /// <param name="at">What time it is, for the log; null where nothing is to be logged.</param>
    internal static void Run(SqliteRecord record, SqliteConnection connection, Instant? at)
    {
        if (Check(connection, record.Location) == Files.Latest)
        {
            return;
        }

        // Write-ahead logging lets others read while one writes; the setting stays with the file.
        connection.Execute("PRAGMA journal_mode = WAL");
        using var transaction = record.BeginWriting();
        var steps = Files.After(Check(connection, record.Location));
        foreach (var step in steps)
        {
            connection.Execute(step.Sql);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {step.Number}; PRAGMA application_id = {ApplicationId}"));
        }

        if (at is { } moment)
        {
            record.AddToLog(moment, steps.Select(step => (LogKind.Migrated, (long?)null, step.Name)));
        }

        transaction.Commit();
    }

    /// <summary>Reads the schema of a file.</summary>
    /// <returns>Its number; 0 for an empty file.</returns>
    /// <exception cref="RecordException">It is another program's, or newer than this program.</exception>
    private static long Check(SqliteConnection connection, string path)
    {
        // Asked for first: whoever makes the record meanwhile makes all of it at once.
        var hasTables = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") > 0;
        var application = connection.ExecuteScalar<long>("PRAGMA application_id");
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        var isEmpty = application is 0 && version is 0 && !hasTables;
        if (!isEmpty && application is not ApplicationId)
        {
            throw RecordMessages.NotARecord(path);
        }

        return version <= Files.Latest ? version : throw RecordMessages.Newer(path, version, Files.Latest);
    }
}
