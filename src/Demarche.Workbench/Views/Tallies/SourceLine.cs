using Demarche.Reading.Statements;

namespace Demarche.Workbench.Views.Tallies;

/// <summary>What one named source, or all unnamed sources of one affiliation together, said.</summary>
/// <param name="Kind">On whose authority.</param>
/// <param name="Party">The source, or the affiliation of unnamed ones; null where it is not told.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Reports">In how many reports.</param>
/// <param name="Origins">From how many origins at least.</param>
/// <param name="Outcomes">What became of events they claimed; null where they claimed fewer than five.</param>
public sealed record SourceLine(SourcingKind Kind, NamedId? Party, int Statements, int Reports, int Origins, SourceOutcomes? Outcomes);
