using Demarche.Reading.Pages;

namespace Demarche.Record.Freezing;

/// <summary>A report in a frozen version.</summary>
/// <param name="Report">The report.</param>
/// <param name="Hash">The SHA-256, in lower-case hexadecimal digits, of its line in the export: text, captures and findings.</param>
public sealed record FrozenReport(ReportId Report, string Hash);
