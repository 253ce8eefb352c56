using System.Collections.Immutable;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>What merging two parties would bring.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
/// <param name="Names">Every name that the one party would have.</param>
/// <param name="Reports">In how many reports it would be told of.</param>
/// <param name="Doubts">What speaks against it, a sentence each.</param>
public sealed record PartyMergePreview(NamedId One, NamedId Other, ImmutableArray<string> Names, int Reports, ImmutableArray<string> Doubts);
