using Dapper;
using Demarche.Reading.Pages;

namespace Demarche.Record.Databases;

/// <content>Lists reports.</content>
internal abstract partial class DatabaseRecord
{
    /// <inheritdoc/>
    public ReportPage List(ReportQuery query)
    {
        const string Holds = """
            FROM report AS r
            WHERE (CAST(@From AS text) IS NULL OR r.published >= @From)
              AND (CAST(@To AS text) IS NULL OR r.published <= @To)
              AND (CAST(@Title AS text) IS NULL OR EXISTS (SELECT 1 FROM capture AS c WHERE c.report = r.id AND lower(c.title) LIKE @Title ESCAPE '!'))
              AND (CAST(@Outlet AS text) IS NULL OR EXISTS (SELECT 1 FROM capture AS c WHERE c.report = r.id AND lower(c.outlet) LIKE @Outlet ESCAPE '!'))
            """;
        const string Order = "ORDER BY r.published IS NULL, r.published DESC, r.hash LIMIT @Take OFFSET @Skip";
        var values = new
        {
            From = Day(query.From),
            To = Day(query.To),
            Title = PartOf(query.Title),
            Outlet = PartOf(query.Outlet),
            Take = (long)query.Take,
            Skip = (long)query.Skip,
        };
        return Guard(() => new ReportPage(
            Connection.ExecuteScalar<long>("SELECT count(*) " + Holds, values),
            [.. Connection.Query<string>($"SELECT r.hash {Holds} {Order}", values).Select(hash => new ReportId(hash))]));
    }

    private string? PartOf(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : "%" + Stored(text.Trim()).ToLowerInvariant().Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal) + "%";
}
