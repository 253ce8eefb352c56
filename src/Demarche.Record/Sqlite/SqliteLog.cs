using Dapper;
using Demarche.Reading.Findings;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Sqlite;

/// <summary>Adds to the log.</summary>
internal static class SqliteLog
{
    private const string Insert = "INSERT INTO log (at, kind, report, detail) VALUES (@at, @kind, @report, @detail)";

    internal static void Add(SqliteConnection connection, Instant at, LogKind kind, long? report, string detail) =>
        connection.Execute(Insert, new { at = InstantPattern.ExtendedIso.Format(at), kind = EnumNames.NameOf(kind), report, detail });
}
