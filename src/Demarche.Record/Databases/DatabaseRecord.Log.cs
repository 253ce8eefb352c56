using Dapper;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime.Text;

namespace Demarche.Record.Databases;

/// <content>Reads the log.</content>
internal abstract partial class DatabaseRecord
{
    /// <inheritdoc/>
    public IEnumerable<LogEntry> Log()
    {
        const string Query = """
            SELECT l.at AS At, l.kind AS Kind, r.hash AS Hash, l.detail AS Detail
            FROM log AS l
            LEFT JOIN report AS r ON r.id = l.report
            ORDER BY l.id
            """;
        return Guard(Connection.Query<LogRow>(Query, buffered: false)).Select(row => new LogEntry(
            InstantPattern.ExtendedIso.Parse(row.At).Value,
            EnumNames.ValueOf<LogKind>(row.Kind),
            row.Hash is { } hash ? new ReportId(hash) : null,
            Restored(row.Detail)));
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
        return Guard(() => Connection.QuerySingleOrDefault<string>(Query, new { hash = report.Value })) is { } place ? Restored(place) : null;
    }

    private sealed record LogRow
    {
        public required string At { get; init; }

        public required string Kind { get; init; }

        public string? Hash { get; init; }

        public required string Detail { get; init; }
    }
}
