using Dapper;
using Demarche.Record.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Demarche.Record.Tests;

/// <summary>Looks at a record past the program.</summary>
internal static class RawDatabase
{
    internal static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    internal static NpgsqlConnection OpenPostgres(string location)
    {
        var connection = new NpgsqlConnection(PostgresLocation.Parse(location).ConnectionString + ";Pooling=False");
        connection.Open();
        return connection;
    }

    internal static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        connection.Execute(sql);
    }

    internal static void ExecutePostgres(string location, string sql)
    {
        using var connection = OpenPostgres(location);
        connection.Execute(sql);
    }

    /// <summary>What makes every table, index, view and trigger, in order of their names.</summary>
    internal static string[] Schema(string path)
    {
        using var connection = Open(path);
        return [.. connection.Query<string>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")];
    }

    internal static long Number(string path, string sql)
    {
        using var connection = Open(path);
        return connection.ExecuteScalar<long>(sql);
    }
}
