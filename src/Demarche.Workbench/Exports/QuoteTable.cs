using Demarche.Language;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Exports;

/// <summary>The words of chosen pieces of evidence, taken from the reports in one pass.</summary>
internal sealed class QuoteTable
{
    private readonly Dictionary<(ReportId Report, TextSpan Span), string> _words = [];

    private QuoteTable()
    {
    }

    /// <summary>Takes words.</summary>
    /// <param name="source">Gives the reports.</param>
    /// <param name="places">Where the words stand.</param>
    /// <returns>The table; an empty one where no words are to be exported.</returns>
    internal static QuoteTable Of(ExportSource source, IEnumerable<(ReportId Report, TextSpan Span)> places)
    {
        var table = new QuoteTable();
        if (source.Options.IsWithoutText)
        {
            return table;
        }

        var wanted = places.ToLookup(place => place.Report, place => place.Span);
        foreach (var report in source.Reports().Select(findings => findings.Report).Where(report => wanted.Contains(report.Id)))
        {
            foreach (var span in wanted[report.Id])
            {
                table._words[(report.Id, span)] = ExportText.Words(report, span);
            }
        }

        return table;
    }

    /// <summary>The words of a place, exactly; null where they are not to be exported.</summary>
    internal string? At(ReportId report, TextSpan span) => _words.GetValueOrDefault((report, span));
}
