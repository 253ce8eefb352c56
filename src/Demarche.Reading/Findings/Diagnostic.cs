using Demarche.Language;

namespace Demarche.Reading.Findings;

/// <summary>Something a reader of the findings should know about how they came about.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">The number of the message, such as DEM012.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Span">The words it is about, or null where it is about the whole report.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, string Message, TextSpan? Span = null);
