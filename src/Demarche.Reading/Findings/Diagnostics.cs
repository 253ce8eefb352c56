using Demarche.Language;
using Demarche.Language.Parsing;
using Demarche.Language.Times;
using Demarche.Reading.Pages;
using Demarche.Reading.Pages.Text;
using NodaTime;
using NodaTime.Text;

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
        var unresolved = document.Get(TimeExpression.Layer).Count(static time => time.IsUnresolved);
        if (document.Published is null)
        {
            yield return new Diagnostic(DiagnosticSeverity.Warning, "DEM012", NoDay(unresolved));
        }
        else if (unresolved > 0)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Info,
                "DEM013",
                $"{Times(unresolved)} could not be placed: the report does not tell what they are counted from.");
        }

        if (!document.Has(DependencyTrees.Layer))
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Info,
                "DEM017",
                "There was no language model: initiatives, positions, events, conditions and assessments were not looked for.");
        }

        if (document.Published is { } day && Dateline(document, day) is { } line)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Info,
                "DEM015",
                $"Relative times are told from {LocalDatePattern.Iso.Format(day)}, the day that stands in the text.",
                line);
        }
    }

    /// <summary>The line above or before the story that states the day which relative times are told from.</summary>
    private static TextSpan? Dateline(Document document, LocalDate day)
    {
        if (!document.Has(Reader.ReportLayer))
        {
            return null;
        }

        foreach (var block in document.Get(Reader.ReportLayer).Blocks)
        {
            if (block.Role is BlockRole.Dateline or BlockRole.Byline && DayFinder.Find(document.Text, block.Span)?.ToLocalDate() == day)
            {
                return block.Span;
            }
        }

        return null;
    }

    private static string NoDay(int unresolved) => unresolved == 0
        ? "No publication day: relative times would be left unresolved; the report tells none."
        : $"No publication day: {Times(unresolved)} left unresolved.";

    private static string Times(int count) => count == 1 ? "1 relative time" : $"{count} relative times";
}
