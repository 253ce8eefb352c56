using System.Globalization;
using Demarche.Language;
using Demarche.Workbench.Questions;

namespace Demarche.Web.Components;

/// <summary>Addresses of words in reports.</summary>
public static class ReportAddress
{
    private const string Prefix = "sha256:";
    private const int Digits = 16;

    /// <summary>The address of words in their report.</summary>
    /// <param name="cited">The words.</param>
    /// <param name="finding">The finding to select, or null.</param>
    /// <returns>An address relative to the workbench's.</returns>
    public static string Of(CitedWords cited, string? finding = null) => Of(cited.Report, cited.Span, finding);

    /// <summary>The address of words in a report.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="span">Where the words stand, or null for the whole report.</param>
    /// <param name="finding">The finding to select, or null.</param>
    /// <returns>An address relative to the workbench's.</returns>
    public static string Of(string report, TextSpan? span = null, string? finding = null)
    {
        var id = report.StartsWith(Prefix, StringComparison.Ordinal) ? report[Prefix.Length..] : report;
        var query = finding is not null ? "?finding=" + Uri.EscapeDataString(finding)
            : span is { } words ? string.Create(CultureInfo.InvariantCulture, $"?words={words.Start}-{words.End}")
            : "";
        return $"report/{Uri.EscapeDataString(id[..Math.Min(Digits, id.Length)])}{query}{(query.Length > 0 ? "#selected" : "")}";
    }
}
