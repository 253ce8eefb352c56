namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Key">Its name for programs, in JSON.</param>
/// <param name="Title">Its name for people, and in CSV.</param>
public sealed record TableColumn(string Key, string Title);
