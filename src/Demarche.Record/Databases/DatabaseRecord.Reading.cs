using System.Runtime.ExceptionServices;
using Dapper;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Adding;
using Demarche.Record.Reports;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Databases;

/// <content>Reads what the record holds.</content>
internal abstract partial class DatabaseRecord
{
    // Readings that are fetched together and held in memory.
    private const int ReadingsAtOnce = 100;

    /// <inheritdoc/>
    public IEnumerable<ReportFindings> Read(RecordFilter filter)
    {
        var query = $"""
            SELECT r.id
            FROM report AS r
            WHERE (CAST(@From AS text) IS NULL OR r.published >= @From)
              AND (CAST(@To AS text) IS NULL OR r.published < @To)
              AND (CAST(@Party AS text) IS NULL OR EXISTS (
                  SELECT 1 FROM party AS p
                  WHERE p.report = r.id AND (p.gazetteer_id = @Party OR (@PartyKey <> '' AND p.name_key LIKE '%' || @PartyKey || '%'))))
              {(filter.Words is null ? "" : $"AND {HoldsWords}")}
              {(filter.WordStarts.IsEmpty ? "" : $"AND {HoldsStarts}")}
            {(filter.Newest is null ? "ORDER BY r.published IS NULL, r.published, r.hash" : "ORDER BY r.published IS NULL, r.published DESC, r.hash LIMIT @Newest")}
            """;
        return Read(query, new
        {
            From = Day(filter.From),
            To = Day(filter.To),
            Party = filter.Party is { } party ? Stored(party) : null,
            PartyKey = NameKey.Of(filter.Party ?? ""),
            Newest = (long?)filter.Newest,
            Starts = filter.WordStarts.IsEmpty ? null : StartsOf(filter.WordStarts),
            Words = filter.Words is { } words ? WordsOf(words) ?? throw RecordMessages.NotSearchable(words) : null,
        });
    }

    /// <inheritdoc/>
    public int Export(Stream output, CancellationToken cancellation = default)
    {
        const string Query = "SELECT r.id FROM report AS r ORDER BY r.hash";
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
    public IReadOnlySet<ReportId> ReportsReadBy(Reader reader)
    {
        const string Query = "SELECT r.hash FROM report AS r JOIN reading AS g ON g.report = r.id WHERE g.reader = @version";
        return Guard(() => Connection.Query<string>(Query, new { version = reader.Version }, buffered: false).Select(hash => new ReportId(hash)).ToHashSet());
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
        return Guard(() => Connection.Query<string>(Query, new { hash = report.Value }).Select(hash => new ReportId(hash)).ToList());
    }

    private IEnumerable<ReportFindings> Read(string query, object parameters) => Guard(ReadUnguarded(query, parameters));

    private IEnumerable<ReportFindings> ReadUnguarded(string query, object parameters)
    {
        using var snapshot = BeginReading();
        foreach (var ids in Connection.Query<long>(query, parameters, snapshot).Chunk(ReadingsAtOnce))
        {
            foreach (var findings in Unpacked(Fetch(ids)))
            {
                yield return findings;
            }
        }
    }

    // Most of the time of reading is unpacking, which every core can do.
    private static List<ReportFindings> Unpacked(IEnumerable<(Report Report, byte[] Findings)> stored)
    {
        try
        {
            return [.. stored.AsParallel().AsOrdered().Select(one => FindingsJson.ReadLists(one.Report, FindingsPack.Unpack(one.Findings)))];
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
            throw;
        }
    }

    /// <summary>Fetches reports with their packed findings, in the order of their numbers as given.</summary>
    private IEnumerable<(Report Report, byte[] Findings)> Fetch(long[] ids)
    {
        var query = $"""
            SELECT r.id AS Id, r.text AS Text, g.findings AS Findings
            FROM report AS r
            JOIN reading AS g ON g.report = r.id
            WHERE r.id {AnyOf("ids")}
            """;

        var rows = Connection.Query<ReadingRow>(query, new { ids }).ToDictionary(row => row.Id);
        var captures = CapturesOf([.. ids]);
        return ids.Where(rows.ContainsKey).Select(id => (Compose(Restored(rows[id].Text), captures[id]), rows[id].Findings));
    }

    private static Report Compose(string text, IEnumerable<CaptureRow> captures)
    {
        var rows = captures.ToList();
        var layout = Layout.Best(rows.Select(row => row.ToLayout()));
        return new Report(text, layout.Parse(), layout.Language, [.. rows.Select(row => row.ToCapture())]);
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private sealed record ReadingRow
    {
        public required long Id { get; init; }

        public required string Text { get; init; }

        public required byte[] Findings { get; init; }
    }
}
