using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>What came of one page: a report, or the reason why there is none. Exactly one of the two is there.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="InputId">The id of the input line, or null.</param>
/// <param name="Report">The report, or null.</param>
/// <param name="Findings">What was read from the report, or null where nobody asked for it.</param>
/// <param name="Place">The path of the file it was in, or null.</param>
/// <param name="Rejection">Why there is no report, or null.</param>
/// <param name="IsSkipped">Whether nobody asked by name for what was rejected.</param>
internal sealed record PageOutcome(string Name, string? InputId, Report? Report, ReportFindings? Findings, string? Place, Rejection? Rejection, bool IsSkipped)
{
    /// <summary>The fault of the program that kept the page from being read, or null.</summary>
    internal Exception? Fault { get; init; }

    internal ReadOutcome ToReadOutcome() => new(Name, InputId, Findings, Rejection) { IsSkipped = IsSkipped, Fault = Fault };
}
