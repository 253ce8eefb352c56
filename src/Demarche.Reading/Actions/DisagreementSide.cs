using System.Collections.Immutable;
using Demarche.Reading.Findings;

namespace Demarche.Reading.Actions;

/// <summary>One side of a disagreement.</summary>
/// <param name="Statements">The statements that take it, in order of text.</param>
/// <param name="Positions">The positions that take it.</param>
public sealed record DisagreementSide(ImmutableArray<FindingId> Statements, ImmutableArray<FindingId> Positions);
