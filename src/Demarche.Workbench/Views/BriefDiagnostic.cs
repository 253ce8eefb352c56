using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views;

/// <summary>Something to know about how a report was read.</summary>
/// <param name="Report">The report's short id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">The number of the message.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Words">The words it is about, or null where it is about the whole report.</param>
public sealed record BriefDiagnostic(string Report, DiagnosticSeverity Severity, string Code, string Message, Quote? Words);
