using Dapper;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
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
    public AddedCounts Add(IEnumerable<ReportFindings> batch, Reader reader, Instant at) =>
        Add(batch.Select(findings => new IncomingReport(findings.Report, findings)), reader, at);

    /// <inheritdoc cref="Add(IEnumerable{ReportFindings}, Reader, Instant)"/>
    public AddedCounts Add(IEnumerable<IncomingReport> batch, Reader reader, Instant at) => SqliteFailures.Guard(_path, () =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var adding = new SqliteAdding(_connection, reader, at);
        var counts = batch.Aggregate(default(AddedCounts), (sum, incoming) => sum + adding.Add(incoming));
        transaction.Commit();
        return counts;
    });

    /// <summary>The reports that a reader of the same version has read: adding them needs no findings.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>Their ids.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlySet<ReportId> ReportsReadBy(Reader reader)
    {
        const string Query = "SELECT r.hash FROM report AS r JOIN reading AS g ON g.report = r.id WHERE g.reader = @version";
        return SqliteFailures.Guard(_path, () =>
            _connection.Query<string>(Query, new { version = reader.Version }, buffered: false).Select(hash => new ReportId(hash)).ToHashSet());
    }
}
