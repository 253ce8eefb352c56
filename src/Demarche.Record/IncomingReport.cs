using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Record;

/// <summary>A report that comes to a record.</summary>
/// <param name="Report">The report with the captures it was seen in.</param>
/// <param name="Findings">What was read from it, or null where the record is expected to have a reading that serves; where it has none, the report is read when it is added.</param>
/// <param name="Place">Where this machine has it, for the log, or null.</param>
public readonly record struct IncomingReport(Report Report, ReportFindings? Findings, string? Place = null);
