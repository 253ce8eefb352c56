using Demarche.Record.Databases;
using Demarche.Record.Postgres;
using Demarche.Record.Sqlite;
using NodaTime;

namespace Demarche.Record;

/// <summary>Opens records by where they are kept: the path of a SQLite file, or <c>postgres://USER:PASSWORD@HOST:PORT/DATABASE</c>.</summary>
public static class Records
{
    /// <summary>Opens a record to add to it, and makes it where there is none.</summary>
    /// <param name="location">Where it is kept.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="clock">Tells what time it is, for the log.</param>
    /// <returns>The record; dispose it to close it.</returns>
    /// <exception cref="RecordException">It cannot be opened, is no record, is newer than the program, or is in use.</exception>
    public static IRecord OpenOrCreate(string location, RecordOptions options, IClock clock) => PostgresLocation.IsOne(location)
        ? PostgresRecord.OpenOrCreate(location, options, clock)
        : SqliteRecord.OpenOrCreate(location, options, clock);

    /// <summary>Opens a record that is there; an older schema is brought up to date.</summary>
    /// <param name="location">Where it is kept.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="clock">Tells what time it is, for the log.</param>
    /// <returns>The record; dispose it to close it.</returns>
    /// <exception cref="RecordException">There is no such record, or as <see cref="OpenOrCreate"/> says.</exception>
    public static IRecord Open(string location, RecordOptions options, IClock clock) => PostgresLocation.IsOne(location)
        ? PostgresRecord.Open(location, options, clock)
        : SqliteRecord.Open(location, options, clock);

    /// <summary>Makes a record that another is to be copied into; it takes over the other's log, so its own begins empty.</summary>
    /// <param name="location">Where it is to be kept.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <returns>The record; dispose it to close it.</returns>
    /// <exception cref="RecordException">As <see cref="OpenOrCreate"/> says, or there is a record already that holds something.</exception>
    public static IRecord OpenForCopy(string location, RecordOptions options, IClock clock)
    {
        var record = OpenOrCreate(location, options with { IsForCopy = true }, clock);
        if (record is DatabaseRecord { IsEmpty: true })
        {
            return record;
        }

        record.Dispose();
        throw RecordMessages.NotEmpty(record.Location);
    }
}
