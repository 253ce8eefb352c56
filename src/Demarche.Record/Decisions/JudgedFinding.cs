using System.Collections.Immutable;
using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>What coders made of one finding, each for themselves: settlements do not change it.</summary>
/// <param name="Finding">The finding, under the id that the first decision gave it.</param>
/// <param name="Part">What kind of finding it is.</param>
/// <param name="Confidence">How sure the machine was, from 0 to 1; null where the machine never read it.</param>
/// <param name="Verdicts">The last decision of each coder that is not undone, by coder.</param>
public sealed record JudgedFinding(FindingReference Finding, FindingKind Part, double? Confidence, ImmutableSortedDictionary<string, CoderVerdict> Verdicts);
