using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>What came of one page, or of an input without one: findings or the reason why there are none. Exactly one of the two is there.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="InputId">The id of the input line, or null.</param>
/// <param name="Findings">What was read; its report has one capture; or null.</param>
/// <param name="Rejection">Why nothing was read, or null.</param>
public sealed record ReadOutcome(string Name, string? InputId, ReportFindings? Findings, Rejection? Rejection)
{
    /// <summary>Whether it is a rejection of something nobody asked for by name: listed among the rejects, but no failure.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>The fault of the program that kept the page from being read, or null; the rejection says so, too.</summary>
    public Exception? Fault { get; init; }
}
