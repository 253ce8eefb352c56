using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Pages;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Kept;

namespace Demarche.Workbench.Questions;

/// <summary>Makes citations out of places in reports; each report is read from the record once.</summary>
/// <param name="entries">The record's entries.</param>
internal sealed class Citations(IMergedEntries entries)
{
    /// <summary>How many places are cited for one thing.</summary>
    internal const int Most = 3;

    private readonly Dictionary<ReportId, Report> _reports = [];

    /// <summary>Reads reports that are to be cited, all at once.</summary>
    internal void Load(IEnumerable<FindingReference> references)
    {
        var missing = references.Select(reference => reference.Report).Where(id => !_reports.ContainsKey(id)).Distinct().ToList();
        if (missing.Count > 0)
        {
            foreach (var report in entries.Reports(missing))
            {
                _reports[report.Id] = report;
            }
        }
    }

    /// <summary>The words at a place.</summary>
    internal CitedWords At(FindingReference reference, TextSpan span)
    {
        Load([reference]);
        var report = _reports[reference.Report];
        return new CitedWords(span.In(report.Text).ToString(), report.Id.Value, span, report.Title, report.Outlet, report.Published, report.Url);
    }

    /// <summary>The words at several places, one for each origin at most, and not more than a few.</summary>
    internal ImmutableArray<CitedWords> At(IEnumerable<(FindingReference Reference, TextSpan Span, string Origin)> places, int most = Most)
    {
        var shown = places.DistinctBy(place => place.Origin, StringComparer.Ordinal).Take(most).ToList();
        Load(shown.Select(place => place.Reference));
        return [.. shown.Select(place => At(place.Reference, place.Span))];
    }
}
