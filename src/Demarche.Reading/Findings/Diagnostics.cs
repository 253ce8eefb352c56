using Demarche.Language;

namespace Demarche.Reading.Findings;

/// <summary>The diagnostics that reading gives, with their numbers.</summary>
internal static class Diagnostics
{
    /// <summary>The report is in another language.</summary>
    /// <param name="language">Its ISO 639-1 code, or "und".</param>
    /// <returns>The diagnostic.</returns>
    internal static Diagnostic NotEnglish(string language) =>
        new(DiagnosticSeverity.Warning, "DEM011", $"The language is \"{language}\", not English: stored, and read for nothing.");

    /// <summary>What to know about a document's reading.</summary>
    /// <param name="document">A document with every layer.</param>
    /// <returns>The diagnostics, in order of their numbers.</returns>
    internal static IEnumerable<Diagnostic> Of(Document document)
    {
        if (document.Published is null)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Warning,
                "DEM012",
                "No publication day: relative times are left unresolved.");
        }
    }
}
