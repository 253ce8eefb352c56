namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>A single result with its name.</summary>
/// <param name="Key">Its name for programs, in JSON.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Value">The result.</param>
public sealed record ReportValue(string Key, string Title, Cell Value);
