using Dapper;
using Demarche.Reading.Pages;
using Demarche.Record.Adding;
using Demarche.Record.Origins;
using Demarche.Record.Reports;

namespace Demarche.Record.Databases;

/// <content>Groups reports by origin.</content>
internal abstract partial class DatabaseRecord
{
    private static readonly CopyRule Rule = new();

    /// <inheritdoc/>
    public IReadOnlyList<ReportOrigin> Origins()
    {
        const string Query = """
            SELECT r.hash AS Report, coalesce(o.hash, r.hash) AS Origin
            FROM report AS r
            LEFT JOIN compared_report AS c ON c.report = r.id
            LEFT JOIN report AS o ON o.id = c.origin
            """;
        return Guard(() => Connection.Query<(string Report, string Origin)>(Query)
            .GroupBy(row => row.Origin, row => row.Report, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReportOrigin([.. group.Order(StringComparer.Ordinal).Select(hash => new ReportId(hash))]))
            .ToList());
    }

    /// <inheritdoc/>
    public IReadOnlyList<CopyLink> CopiesOf(ReportId report)
    {
        const string Query = """
            SELECT CASE WHEN a.hash < b.hash THEN a.hash ELSE b.hash END AS First, CASE WHEN a.hash < b.hash THEN b.hash ELSE a.hash END AS Second,
                   c.shared AS Shared, c.least AS Least
            FROM copy_link AS c
            JOIN report AS a ON a.id = c.report
            JOIN report AS b ON b.id = c.other
            WHERE c.report = (SELECT id FROM report WHERE hash = @hash) OR c.other = (SELECT id FROM report WHERE hash = @hash)
            """;
        return Guard(() => Connection.Query<(string First, string Second, long Shared, long Least)>(Query, new { hash = report.Value })
            .Select(row => new CopyLink(new ReportId(row.First), new ReportId(row.Second), new CopyShare((int)row.Shared, (int)row.Least)))
            .OrderBy(link => link.First.Value, StringComparer.Ordinal)
            .ThenBy(link => link.Second.Value, StringComparer.Ordinal)
            .ToList());
    }

    // What is compared of a report changes with its blocks, so it is taken away before the captures with the new ones are written.
    private static void RemoveRelaid(BatchPlan plan, OriginKeeper origins)
    {
        foreach (var change in plan.Changes.Where(change => change.IsRelaid))
        {
            origins.Remove(KeyOf(change));
        }
    }

    // Texts are made ready on every core; what the record holds of the fingerprints of all of them is asked for at once.
    private static void Compare(BatchPlan plan, OriginKeeper origins, OriginTables tables)
    {
        var texts = plan.Changes
            .Where(change => change.IsNew || change.IsRelaid)
            .AsParallel()
            .Select(change => (change.Id, Text: CopyText.Of(ComparedWords.Of(change.Report), Rule)))
            .ToDictionary(entry => entry.Id, entry => entry.Text);
        tables.Remember(texts.Values.SelectMany(text => text.Fingerprints));
        foreach (var change in plan.Changes)
        {
            if (texts.TryGetValue(change.Id, out var text))
            {
                origins.Add(KeyOf(change), text, ComparedWords.OutletsOf(change.Report));
            }
            else if (change.NewCaptures.Count > 0)
            {
                origins.AddOutlets(KeyOf(change), ComparedWords.Of(change.Report), ComparedWords.OutletsOf(change.Report));
            }
        }

        tables.Forget();
    }

    private void CompareBacklog(OriginKeeper origins, OriginTables tables)
    {
        const string Query = "SELECT u.report AS Number, r.hash AS Hash FROM uncompared_report AS u JOIN report AS r ON r.id = u.report ORDER BY u.report";
        var backlog = Connection.Query<(long Number, string Hash)>(Query).AsList();
        foreach (var (number, hash) in backlog)
        {
            var report = Composed(number);
            origins.Add(new OriginKey(number, new ReportId(hash)), CopyText.Of(ComparedWords.Of(report), Rule), ComparedWords.OutletsOf(report));
        }

        if (backlog.Count > 0)
        {
            tables.Forget();
            Connection.Execute("DELETE FROM uncompared_report");
        }
    }

    private Report Composed(long number)
    {
        var captures = CapturesOf([number])[number].ToList();
        var layout = Layout.Best(captures.Select(row => row.ToLayout()));
        var text = Restored(Connection.QuerySingle<string>("SELECT text FROM report WHERE id = @number", new { number }));
        return new Report(text, layout.Parse(), layout.Language, [.. captures.Select(row => row.ToCapture())]);
    }

    private static OriginKey KeyOf(ReportChange change) => new(change.Id, change.Report.Id);
}
