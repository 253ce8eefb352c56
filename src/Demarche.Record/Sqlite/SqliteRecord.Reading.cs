using System.Text;
using Dapper;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Reports;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Sqlite;

/// <content>Reads what the record holds.</content>
internal sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public IEnumerable<ReportFindings> Read(RecordFilter filter)
    {
        const string Query = """
            SELECT r.id AS Id, r.text AS Text, g.findings AS Findings
            FROM report AS r
            JOIN reading AS g ON g.report = r.id
            WHERE (@From IS NULL OR r.published >= @From)
              AND (@To IS NULL OR r.published < @To)
              AND (@Party IS NULL OR EXISTS (
                  SELECT 1 FROM party AS p
                  WHERE p.report = r.id AND (p.gazetteer_id = @Party OR (@PartyKey <> '' AND instr(p.name_key, @PartyKey) > 0))))
              AND (@Words IS NULL OR r.id IN (SELECT rowid FROM report_search WHERE report_search MATCH @Words))
            ORDER BY r.published IS NULL, r.published, r.hash
            """;
        return Read(Query, new
        {
            From = Day(filter.From),
            To = Day(filter.To),
            filter.Party,
            PartyKey = NameKey.Of(filter.Party ?? ""),
            Words = filter.Words is { } words ? SearchWords.Query(words) ?? throw RecordMessages.NotSearchable(words) : null,
        });
    }

    /// <inheritdoc/>
    public int Export(Stream output, CancellationToken cancellation = default)
    {
        const string Query = """
            SELECT r.id AS Id, r.text AS Text, g.findings AS Findings
            FROM report AS r
            JOIN reading AS g ON g.report = r.id
            ORDER BY r.hash
            """;
        var lines = 0;
        foreach (var findings in Read(Query, new { }))
        {
            cancellation.ThrowIfCancellationRequested();
            FindingsJson.Write(output, findings);
            output.WriteByte((byte)'\n');
            lines++;
        }

        return lines;
    }

    /// <inheritdoc/>
    public IEnumerable<LogEntry> Log()
    {
        const string Query = """
            SELECT l.at AS At, l.kind AS Kind, r.hash AS Hash, l.detail AS Detail
            FROM log AS l
            LEFT JOIN report AS r ON r.id = l.report
            ORDER BY l.id
            """;
        return SqliteFailures.Guard(_path, _connection.Query<LogRow>(Query, buffered: false)).Select(row => new LogEntry(
            InstantPattern.ExtendedIso.Parse(row.At).Value,
            EnumNames.ValueOf<LogKind>(row.Kind),
            row.Hash is { } hash ? new ReportId(hash) : null,
            row.Detail));
    }

    /// <inheritdoc/>
    public string? PlaceOf(ReportId report)
    {
        const string Query = """
            SELECT l.detail
            FROM log AS l
            JOIN report AS r ON r.id = l.report
            WHERE r.hash = @hash AND l.kind IN ('report-added', 'capture-added')
            ORDER BY l.id DESC
            LIMIT 1
            """;
        return SqliteFailures.Guard(_path, () => _connection.QuerySingleOrDefault<string>(Query, new { hash = report.Value }));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReportId> VersionsOf(ReportId report)
    {
        const string Query = """
            SELECT DISTINCT other.hash
            FROM url_version AS this
            JOIN url_version AS other ON other.url_key = this.url_key AND other.report <> this.report
            WHERE this.hash = @hash
            ORDER BY other.hash
            """;
        return SqliteFailures.Guard(_path, () =>
            _connection.Query<string>(Query, new { hash = report.Value }).Select(hash => new ReportId(hash)).ToList());
    }

    private IEnumerable<ReportFindings> Read(string query, object parameters) => SqliteFailures.Guard(_path, ReadUnguarded(query, parameters));

    private IEnumerable<ReportFindings> ReadUnguarded(string query, object parameters)
    {
        using var snapshot = _connection.BeginTransaction(deferred: true);
        foreach (var row in _connection.Query<ReadingRow>(query, parameters, snapshot, buffered: false))
        {
            yield return FindingsJson.ReadLists(SqliteReports.Compose(_connection, row.Id, row.Text), Encoding.UTF8.GetBytes(row.Findings));
        }
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private sealed record ReadingRow
    {
        public required long Id { get; init; }

        public required string Text { get; init; }

        public required string Findings { get; init; }
    }

    private sealed record LogRow
    {
        public required string At { get; init; }

        public required string Kind { get; init; }

        public string? Hash { get; init; }

        public required string Detail { get; init; }
    }
}
