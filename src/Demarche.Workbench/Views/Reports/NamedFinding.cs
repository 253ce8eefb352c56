using Demarche.Record.Decisions;

namespace Demarche.Workbench.Views.Reports;

/// <summary>A finding that others can name.</summary>
/// <param name="Part">A party, an initiative, a statement or an action.</param>
/// <param name="Id">Its id in the report.</param>
/// <param name="Name">What people call it.</param>
public sealed record NamedFinding(FindingKind Part, string Id, string Name);
