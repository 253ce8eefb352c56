using Dapper;
using Demarche.Record.Databases;
using NodaTime;
using Npgsql;

namespace Demarche.Record.Postgres;

/// <summary>Brings a database to the schema that this program knows, all in one transaction.</summary>
internal static class PostgresMigrations
{
    internal static MigrationFiles Files { get; } = new("Postgres");

    /// <summary>Runs the migrations that are due.</summary>
    /// <param name="record">The record.</param>
    /// <param name="connection">Its connection.</param>
    /// <param name="at">What time it is, for the log; null where nothing is to be logged.</param>
    internal static void Run(PostgresRecord record, NpgsqlConnection connection, Instant? at)
    {
        if (Check(connection, record.Location) == Files.Latest)
        {
            return;
        }

        using var transaction = record.BeginWriting();
        var steps = Files.After(Check(connection, record.Location));
        foreach (var step in steps)
        {
            connection.Execute(step.Sql);
            connection.Execute("UPDATE record_schema SET number = @Number", step);
        }

        if (at is { } moment)
        {
            record.AddToLog(moment, steps.Select(step => (LogKind.Migrated, (long?)null, step.Name)));
        }

        transaction.Commit();
    }

    /// <summary>Reads the schema of a database.</summary>
    /// <returns>Its number; 0 where the database has no table.</returns>
    /// <exception cref="RecordException">It is another program's, or newer than this program.</exception>
    internal static long Check(NpgsqlConnection connection, string location)
    {
        const string HasRecord = "SELECT to_regclass('record_schema') IS NOT NULL";
        const string HasTables = "SELECT EXISTS (SELECT FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r')";

        // Asked for first: whoever makes the record meanwhile makes all its tables at once.
        var hasTables = connection.ExecuteScalar<bool>(HasTables);
        if (connection.ExecuteScalar<bool>(HasRecord))
        {
            var schema = connection.ExecuteScalar<long>("SELECT number FROM record_schema");
            return schema <= Files.Latest ? schema : throw RecordMessages.Newer(location, schema, Files.Latest);
        }

        return hasTables ? throw RecordMessages.NotARecord(location) : 0;
    }
}
