using Microsoft.Data.Sqlite;

namespace Demarche.Record.Sqlite;

/// <summary>Turns what SQLite reports into messages for a person.</summary>
internal static class SqliteFailures
{
    // Primary result codes: https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int DiskFailed = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    internal static RecordException? Translate(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        Busy or Locked => RecordMessages.Locked(path, failure),
        ReadOnly => RecordMessages.ReadOnly(path, failure),
        DiskFailed => RecordMessages.DiskFailed(path, failure),
        Corrupt => RecordMessages.Damaged(path, failure),
        Full => RecordMessages.DiskFull(path, failure),
        CannotOpen => RecordMessages.CannotOpen(path, failure),
        NotADatabase => RecordMessages.NotARecord(path, failure),
        _ => null,
    };
}
