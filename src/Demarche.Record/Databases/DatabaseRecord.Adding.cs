using Dapper;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Record.Adding;
using Demarche.Record.Origins;
using Demarche.Record.Reports;
using Demarche.Record.Tables;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Databases;

/// <content>Adds reports.</content>
internal abstract partial class DatabaseRecord
{
    // Reports that are worked on together; enough that each statement to the database does much, few enough to hold in memory.
    private const int ReportsAtOnce = 250;

    /// <inheritdoc/>
    public AddedCounts Add(IEnumerable<IncomingReport> batch, Reader reader, Instant at) => Guard(() =>
    {
        using var transaction = BeginWriting();
        var tables = new OriginTables(this);
        var origins = new OriginKeeper(tables, Rule);
        CompareBacklog(origins, tables);
        var counts = batch.Chunk(ReportsAtOnce).Aggregate(default(AddedCounts), (sum, part) => sum + AddPart(part, reader, at, origins, tables));
        transaction.Commit();
        return counts;
    });

    private AddedCounts AddPart(IncomingReport[] part, Reader reader, Instant at, OriginKeeper origins, OriginTables tables)
    {
        const string LastReport = "SELECT coalesce(max(id), 0) FROM report";

        var plan = new BatchPlan(Known(part), Connection.ExecuteScalar<long>(LastReport) + 1, reader.Version);
        var counts = part.Aggregate(default(AddedCounts), (sum, incoming) => sum + plan.Take(incoming));

        // Readings are made ready on other threads while this one writes what does not wait for them.
        var readings = Task.Run(() => Readings(plan, reader));
        RemoveRelaid(plan, origins);
        ForgetMeaning([.. plan.Changes.Where(change => change.IsRelaid).Select(change => change.Id)]);
        WriteReports(plan);
        WriteCaptures(plan);
        Compare(plan, origins, tables);
        WriteReadings(plan, readings.GetAwaiter().GetResult());
        AddToLog(at, plan.Log.Select(entry => (entry.Kind, (long?)entry.Report, entry.Detail)));
        return counts;
    }

    private void WriteReports(BatchPlan plan)
    {
        const string Update = "UPDATE report SET published = @Anchor, language = @Language WHERE id = @Id";

        Insert(RecordTables.Report, plan.Changes.Where(change => change.IsNew).Select(change => new object?[]
        {
            change.Id, change.Report.Id.Value, change.Report.Text, change.Report.Language, change.Key!.Anchor,
        }));
        Index(plan.Changes.Where(change => change.IsNew).Select(change => (change.Id, IndexedText(change.Report.Text))));
        foreach (var change in plan.Changes.Where(change => change is { IsNew: false, IsToBeRead: true }))
        {
            Connection.Execute(Update, new { change.Key!.Anchor, change.Report.Language, change.Id });
        }
    }

    private void WriteCaptures(BatchPlan plan)
    {
        const string LastCapture = "SELECT coalesce(max(id), 0) FROM capture";
        const string Update = """
            UPDATE capture SET language = @Language, blocks = @Blocks
            WHERE report = @Report AND file_hash = @FileHash AND name = @Name
              AND coalesce(title, '') = coalesce(@Title, '') AND coalesce(outlet, '') = coalesce(@Outlet, '')
              AND coalesce(url, '') = coalesce(@Url, '') AND coalesce(byline, '') = coalesce(@Byline, '')
              AND coalesce(published, '') = coalesce(@Published, '') AND coalesce(published_at, '') = coalesce(@PublishedAt, '')
              AND coalesce(retrieved, '') = coalesce(@Retrieved, '')
            """;

        var next = Connection.ExecuteScalar<long>(LastCapture);
        Insert(RecordTables.Capture, plan.Changes.SelectMany(change => change.NewCaptures).Select(row => row.Values(++next)));
        foreach (var row in plan.Changes.SelectMany(change => change.ChangedCaptures))
        {
            Connection.Execute(Update, row.Each(Stored));
        }
    }

    private static List<StoredReading> Readings(BatchPlan plan, Reader reader) =>
        [.. plan.Changes.Where(change => change.IsToBeRead).AsParallel().AsOrdered().Select(change => StoredReading.Of(change, reader))];

    private void WriteReadings(BatchPlan plan, List<StoredReading> readings)
    {
        Forget([.. plan.Changes.Where(change => change is { IsNew: false, IsToBeRead: true }).Select(change => change.Id)]);
        Insert(RecordTables.Reading, readings.Select(reading => reading.Reading));
        Insert(RecordTables.Party, readings.SelectMany(reading => reading.Parties));
    }

    private void Forget(List<long> ids)
    {
        if (ids.Count > 0)
        {
            Connection.Execute($"DELETE FROM party WHERE report {AnyOf("ids")}", new { ids });
            Connection.Execute($"DELETE FROM reading WHERE report {AnyOf("ids")}", new { ids });
        }
    }

    /// <summary>Adds entries to the log within a transaction.</summary>
    internal void AddToLog(Instant at, IEnumerable<(LogKind Kind, long? Report, string Detail)> entries)
    {
        const string Last = "SELECT coalesce(max(id), 0) FROM log";

        var next = Connection.ExecuteScalar<long>(Last);
        var time = InstantPattern.ExtendedIso.Format(at);
        Insert(RecordTables.Log, entries.Select(entry => new object?[] { ++next, time, EnumNames.NameOf(entry.Kind), entry.Report, entry.Detail }));
    }

    private Dictionary<string, KnownReport> Known(IncomingReport[] part)
    {
        var query = $"""
            SELECT r.id AS Id, r.hash AS Hash, g.anchor AS Anchor, g.layout AS Layout, g.reader AS Reader
            FROM report AS r
            JOIN reading AS g ON g.report = r.id
            WHERE r.hash {AnyOf("hashes")}
            """;

        var hashes = part.Select(incoming => incoming.Report.Id.Value).Distinct(StringComparer.Ordinal).ToList();
        var rows = Connection.Query<KnownRow>(query, new { hashes }).AsList();
        var captures = CapturesOf(rows.Select(row => row.Id).ToList());
        return rows.ToDictionary(
            row => row.Hash,
            row => new KnownReport(row.Id, captures[row.Id].ToList(), new ReadingKey { Anchor = row.Anchor, Layout = row.Layout, Reader = row.Reader }),
            StringComparer.Ordinal);
    }

    private ILookup<long, CaptureRow> CapturesOf(List<long> ids)
    {
        var query = $"SELECT {CaptureRow.Columns} FROM capture WHERE report {AnyOf("ids")}";
        var rows = ids.Count is 0 ? [] : Connection.Query<CaptureRow>(query, new { ids });
        return rows.Select(row => row.Each(Restored)).ToLookup(row => row.Report);
    }

    private sealed record KnownRow
    {
        public required long Id { get; init; }

        public required string Hash { get; init; }

        public string? Anchor { get; init; }

        public required string Layout { get; init; }

        public required string Reader { get; init; }
    }
}
