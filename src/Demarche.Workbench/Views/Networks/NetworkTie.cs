using System.Collections.Immutable;
using Demarche.Record.Merging.Ties;
using Demarche.Workbench.Views.Evidence;

namespace Demarche.Workbench.Views.Networks;

/// <summary>A tie of a network's picture.</summary>
/// <param name="From">Who does it.</param>
/// <param name="To">The other.</param>
/// <param name="Kind">What.</param>
/// <param name="Count">How much of it the time that is shown has; at least one.</param>
/// <param name="Places">Words that tell it, the latest first; of the time that is shown where there are any, else none.</param>
public sealed record NetworkTie(PlacedParty From, PlacedParty To, TieKind Kind, int Count, ImmutableArray<EvidencePlace> Places);
