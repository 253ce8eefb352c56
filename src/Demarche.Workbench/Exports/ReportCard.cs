using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Workbench.Exports;

/// <summary>What is kept in memory of every report: enough to cite it.</summary>
/// <param name="Id">The hash of its text.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Url">Where, or null.</param>
/// <param name="Published">The publication day, or null.</param>
/// <param name="Language">ISO 639-1 code, or "und".</param>
internal sealed record ReportCard(ReportId Id, string? Title, string? Outlet, string? Url, LocalDate? Published, string Language)
{
    /// <summary>The id of its origin: the same for reports that copy each other.</summary>
    internal required string Origin { get; init; }

    internal static ReportCard Of(Report report, string origin) =>
        new(report.Id, report.Title, report.Outlet, report.Url, report.Published, report.Language) { Origin = origin };
}
