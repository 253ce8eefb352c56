using Demarche.Reading.Findings;
using Demarche.Record.Adding;

namespace Demarche.Record;

/// <summary>Tells whether findings that come from outside can be of their report.</summary>
public static class FindingsBounds
{
    /// <summary>Whether every piece of evidence lies within the report's text.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>True where it does.</returns>
    public static bool AreWithin(ReportFindings findings) => EvidenceHash.Of(findings.Report.Text, FindingsPack.Write(findings)) is not null;
}
