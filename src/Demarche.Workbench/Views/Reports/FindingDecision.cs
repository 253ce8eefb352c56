using Demarche.Record.Decisions;

namespace Demarche.Workbench.Views.Reports;

/// <summary>What one person decided about a finding last.</summary>
/// <param name="Id">The decision.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">What.</param>
/// <param name="Why">Why; may be empty.</param>
public sealed record FindingDecision(DecisionId Id, string By, DecisionKind Kind, string Why);
