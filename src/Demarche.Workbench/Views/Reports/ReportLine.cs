using NodaTime;

namespace Demarche.Workbench.Views.Reports;

/// <summary>A report in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; its first words where none is stated.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Published">The publication day, or null.</param>
/// <param name="Captures">How often it was seen.</param>
public sealed record ReportLine(string Id, string Title, string? Outlet, LocalDate? Published, int Captures);
