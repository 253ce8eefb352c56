using Demarche.Reading;
using Demarche.Reading.Findings;
using NodaTime;

namespace Demarche.Record.Sqlite;

/// <content>Adds reports.</content>
public sealed partial class SqliteRecord
{
    /// <summary>
    /// Adds reports with what was read from them, all in one transaction. Adding again changes nothing, and what the record holds in the end
    /// does not depend on the order or on how reports are batched. A report whose captures now say another day or other blocks than it was
    /// read with, or that was read by another version of the reader, is read again.
    /// </summary>
    /// <param name="batch">Findings of reports; some may share a text.</param>
    /// <param name="reader">The reader that read them, for reading again.</param>
    /// <param name="at">What time it is, for the log.</param>
    /// <returns>What was new.</returns>
    /// <exception cref="RecordException">The record cannot be written; nothing of the batch is in it.</exception>
    public AddedCounts Add(IEnumerable<ReportFindings> batch, Reader reader, Instant at) => SqliteFailures.Guard(_path, () =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var adding = new SqliteAdding(_connection, reader, at);
        var counts = batch.Aggregate(default(AddedCounts), (sum, findings) => sum + adding.Add(findings));
        transaction.Commit();
        return counts;
    });
}
