using System.Data.Common;
using Npgsql;

namespace Demarche.Record.Postgres;

/// <summary>Turns what PostgreSQL reports into messages for a person.</summary>
internal static class PostgresFailures
{
    internal static RecordException? Translate(DbException failure, string location) => failure switch
    {
        PostgresException told => Translate(told, location),
        NpgsqlException lost => RecordMessages.ConnectionLost(location, lost),
        _ => null,
    };

    private static RecordException? Translate(PostgresException failure, string location) => failure.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => RecordMessages.Locked(location, failure),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction => RecordMessages.ReadOnly(location, failure),
        PostgresErrorCodes.DiskFull => RecordMessages.DiskFull(location, failure),
        PostgresErrorCodes.IoError => RecordMessages.DiskFailed(location, failure),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => RecordMessages.Damaged(location, failure),
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            RecordMessages.Refused(location, failure),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections =>
            RecordMessages.ConnectionLost(location, failure),
        _ => null,
    };
}
