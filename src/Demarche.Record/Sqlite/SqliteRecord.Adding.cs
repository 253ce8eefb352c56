using Dapper;
using Demarche.Reading;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Record.Sqlite;

/// <content>Adds reports.</content>
internal sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public AddedCounts Add(IEnumerable<IncomingReport> batch, Reader reader, Instant at) => SqliteFailures.Guard(_path, () =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var adding = new SqliteAdding(_connection, reader, at);
        var counts = batch.Aggregate(default(AddedCounts), (sum, incoming) => sum + adding.Add(incoming));
        transaction.Commit();
        return counts;
    });

    /// <inheritdoc/>
    public IReadOnlySet<ReportId> ReportsReadBy(Reader reader)
    {
        const string Query = "SELECT r.hash FROM report AS r JOIN reading AS g ON g.report = r.id WHERE g.reader = @version";
        return SqliteFailures.Guard(_path, () =>
            _connection.Query<string>(Query, new { version = reader.Version }, buffered: false).Select(hash => new ReportId(hash)).ToHashSet());
    }
}
