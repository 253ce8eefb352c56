using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Demarche.Record.Sqlite;

/// <summary>Brings a database to the schema that this program knows: numbered files, each run once, all in one transaction.</summary>
internal static class Migrations
{
    // "DEMA" in ASCII; tells a record from the databases of other programs (https://www.sqlite.org/pragma.html#pragma_application_id).
    private const int ApplicationId = 0x44454D41;

    private const string Prefix = "Demarche.Record.Migrations.";

    private static readonly Assembly Assembly = typeof(Migrations).Assembly;

    /// <summary>The schema that this program knows.</summary>
    internal static int Latest => Files().Count();

    internal static void Run(SqliteConnection connection, string path, Instant at)
    {
        if (Check(connection, path) == Latest)
        {
            return;
        }

        // Write-ahead logging lets others read while one writes; the setting stays with the file.
        connection.Execute("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Check(connection, path);
        foreach (var file in Files().Skip((int)version))
        {
            connection.Execute(Text(file), transaction: transaction);
            version++;
            SqliteLog.Add(connection, at, LogKind.Migrated, null, string.Create(CultureInfo.InvariantCulture, $"schema {version}"));
        }

        connection.Execute(
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}; PRAGMA application_id = {ApplicationId}"),
            transaction: transaction);
        transaction.Commit();
    }

    /// <summary>Reads the schema of a database.</summary>
    /// <returns>Its number; 0 for an empty database.</returns>
    /// <exception cref="RecordException">It is another program's, or newer than this program.</exception>
    private static long Check(SqliteConnection connection, string path)
    {
        var application = connection.ExecuteScalar<long>("PRAGMA application_id");
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        var isEmpty = application is 0 && version is 0 && connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") is 0;
        if (!isEmpty && application is not ApplicationId)
        {
            throw RecordMessages.NotARecord(path);
        }

        return version <= Latest ? version : throw RecordMessages.Newer(path, version, Latest);
    }

    private static IEnumerable<string> Files() =>
        Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Text(string file)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
