using System.Text;
using Dapper;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Reports;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Sqlite;

/// <summary>Adds reports within one transaction.</summary>
/// <param name="connection">A connection with an open transaction.</param>
/// <param name="reader">Reads reports again.</param>
/// <param name="at">What time it is, for the log.</param>
internal sealed class SqliteAdding(SqliteConnection connection, Reader reader, Instant at)
{
    private readonly string _readerVersion = reader.Version;

    /// <summary>Adds one report.</summary>
    /// <param name="incoming">The report, perhaps with what was read from it.</param>
    /// <returns>What was new.</returns>
    internal AddedCounts Add(IncomingReport incoming)
    {
        var (id, isNew) = FindOrInsert(incoming.Report, incoming.Place);
        var layout = Layout.Of(incoming.Report);
        var newCaptures = incoming.Report.Captures.Count(capture => AddCapture(id, capture, layout, isNew, incoming.Place));
        var isReadAgain = Settle(id, incoming, layout, isNew);
        return isNew ? new AddedCounts(1, 0, 0, 0) : new AddedCounts(0, newCaptures, newCaptures is 0 ? 1 : 0, isReadAgain ? 1 : 0);
    }

    private (long Id, bool IsNew) FindOrInsert(Report report, string? place)
    {
        const string Find = "SELECT id FROM report WHERE hash = @hash";
        const string Insert = "INSERT INTO report (hash, text, language) VALUES (@hash, @text, @language) RETURNING id";
        const string Index = "INSERT INTO report_search (rowid, words) VALUES (@id, @words)";

        var hash = report.Id.Value;
        if (connection.QuerySingleOrDefault<long?>(Find, new { hash }) is { } known)
        {
            return (known, false);
        }

        var id = connection.QuerySingle<long>(Insert, new { hash, text = report.Text, language = report.Language });
        connection.Execute(Index, new { id, words = SearchWords.Index(report.Text) });
        SqliteLog.Add(connection, at, LogKind.ReportAdded, id, place ?? report.Captures[0].Name);
        return (id, true);
    }

    // A capture that is there already keeps its row; only how the program cuts it into blocks may have changed since.
    private bool AddCapture(long report, Capture capture, Layout layout, bool isNewReport, string? place)
    {
        const string Insert = """
            INSERT INTO capture (report, file_hash, name, title, outlet, url, url_key, byline, published, published_at, retrieved, language, blocks)
            VALUES (@Report, @FileHash, @Name, @Title, @Outlet, @Url, @UrlKey, @Byline, @Published, @PublishedAt, @Retrieved, @Language, @Blocks)
            ON CONFLICT DO NOTHING
            """;
        const string Update = """
            UPDATE capture SET language = @Language, blocks = @Blocks
            WHERE report = @Report AND file_hash = @FileHash AND name = @Name
              AND title IS @Title AND outlet IS @Outlet AND url IS @Url AND byline IS @Byline
              AND published IS @Published AND published_at IS @PublishedAt AND retrieved IS @Retrieved
              AND (language <> @Language OR blocks <> @Blocks)
            """;

        var row = CaptureRow.Of(report, capture, layout);
        if (connection.Execute(Insert, row) is 0)
        {
            connection.Execute(Update, row);
            return false;
        }

        if (!isNewReport)
        {
            SqliteLog.Add(connection, at, LogKind.CaptureAdded, report, place ?? capture.Name);
        }

        return true;
    }

    // Makes the reading agree with all captures together.
    private bool Settle(long id, IncomingReport incoming, Layout given, bool isNew)
    {
        const string Find = "SELECT anchor AS Anchor, layout AS Layout, reader AS Reader FROM reading WHERE report = @id";

        var report = isNew ? incoming.Report : SqliteReports.Compose(connection, id, incoming.Report.Text);
        var layout = Layout.Of(report);
        var wanted = new ReadingKey(Day(report), layout.Hash, _readerVersion);
        var found = connection.QuerySingleOrDefault<ReadingKey>(Find, new { id });
        if (found == wanted)
        {
            return false;
        }

        var isAsGiven = new ReadingKey(Day(incoming.Report), given.Hash, _readerVersion) == wanted;
        Replace(id, isAsGiven && incoming.Findings is { } findings ? findings : reader.Read(report), wanted, layout);
        LogWhy(id, found, wanted);
        return found is not null;
    }

    private void LogWhy(long id, ReadingKey? found, ReadingKey wanted)
    {
        if (found is null)
        {
            return;
        }

        var (kind, detail) =
            !string.Equals(found.Anchor, wanted.Anchor, StringComparison.Ordinal)
                ? (LogKind.AnchorChanged, $"{found.Anchor ?? "unknown"} to {wanted.Anchor ?? "unknown"}")
            : !string.Equals(found.Layout, wanted.Layout, StringComparison.Ordinal) ? (LogKind.BlocksChanged, "")
            : (LogKind.ReaderChanged, $"{found.Reader} to {wanted.Reader}");
        SqliteLog.Add(connection, at, kind, id, detail);
    }

    private void Replace(long id, ReportFindings findings, ReadingKey key, Layout layout)
    {
        const string Delete = "DELETE FROM reading WHERE report = @id";
        const string Insert = "INSERT INTO reading (report, anchor, layout, reader, findings) VALUES (@id, @anchor, @layout, @reader, @findings)";
        const string Update = "UPDATE report SET published = @anchor, language = @language WHERE id = @id";

        SqliteFindingRows.Delete(connection, id);
        connection.Execute(Delete, new { id });
        connection.Execute(Insert, new { id, anchor = key.Anchor, layout = key.Layout, reader = key.Reader, findings = ListsOf(findings) });
        connection.Execute(Update, new { id, anchor = key.Anchor, language = layout.Language });
        SqliteFindingRows.Insert(connection, id, layout.Blocks);
    }

    private static string ListsOf(ReportFindings findings)
    {
        using var json = new MemoryStream();
        FindingsJson.WriteLists(json, findings);
        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }

    private static string? Day(Report report) => report.Published is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private sealed record ReadingKey(string? Anchor, string Layout, string Reader);
}
