using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Decisions;

namespace Demarche.Workbench.Deciding;

/// <summary>A part of the review list, for a page.</summary>
/// <param name="Items">The findings to judge, in order.</param>
/// <param name="Total">How many there are in the reports that were looked at.</param>
/// <param name="Reports">How many reports were looked at: the latest.</param>
/// <param name="AllReports">How many there are in the record.</param>
public sealed record ReviewView(ImmutableArray<ReviewItem> Items, int Total, int Reports, long AllReports)
{
    /// <summary>How many of the latest reports are looked at where nothing else is asked for: their findings are all read to be put in order.</summary>
    public const int DefaultReports = 50;

    /// <summary>Makes the list.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">What is to be reviewed.</param>
    /// <param name="newest">How many reports to look at, the latest.</param>
    /// <param name="most">How many findings to give at most.</param>
    /// <returns>The list.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static ReviewView Of(IRecord record, ReviewOptions options, int newest = DefaultReports, int most = 200)
    {
        var reports = record.ReadDecided(new RecordFilter { Newest = newest }).ToList();
        var items = ReviewList.Build(reports, options);
        return new ReviewView([.. items.Take(most)], items.Length, reports.Count, record.Count().Reports);
    }
}
