using System.Collections.Immutable;
using Demarche.Record;

namespace Demarche.Workbench.Views.Reports;

/// <summary>A part of the list of a record's reports.</summary>
/// <param name="Total">How many reports fit what was asked for.</param>
/// <param name="First">The number of the first one shown, from 1; 0 where there is none.</param>
/// <param name="Lines">Those shown.</param>
public sealed record ReportListView(long Total, long First, ImmutableArray<ReportLine> Lines)
{
    /// <summary>Makes the list.</summary>
    /// <param name="record">The record.</param>
    /// <param name="query">Which reports.</param>
    /// <returns>The list.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static ReportListView Of(IRecord record, ReportQuery query)
    {
        var page = record.List(query);
        var reports = record.Merged.Reports([.. page.Reports]).ToDictionary(report => report.Id);
        return new ReportListView(
            page.Total,
            page.Reports.IsEmpty ? 0 : query.Skip + 1,
            [
                .. page.Reports.Where(reports.ContainsKey).Select(id => reports[id]).Select(report =>
                    new ReportLine(report.Id.Value, ReportViewBuilder.TitleOf(report), report.Outlet, report.Published, report.Captures.Length)),
            ]);
    }
}
