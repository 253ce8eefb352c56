using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using NodaTime;

namespace Demarche.Record.Merging.Parties;

/// <summary>The parties of one report, as they are merged.</summary>
/// <param name="Report">The report.</param>
/// <param name="Day">Its publication day, or null where it is not known.</param>
/// <param name="Text">Its text.</param>
/// <param name="Parties">Its parties.</param>
public sealed record ReportParties(ReportId Report, LocalDate? Day, string Text, ImmutableArray<Party> Parties)
{
    /// <summary>The parties that were read from a report.</summary>
    /// <param name="findings">What was read from it.</param>
    /// <returns>Its parties.</returns>
    public static ReportParties Of(ReportFindings findings) => new(findings.Report.Id, findings.Report.Published, findings.Report.Text, findings.Parties);
}
