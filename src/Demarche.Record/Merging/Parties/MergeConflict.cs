using System.Collections.Immutable;

namespace Demarche.Record.Merging.Parties;

/// <summary>A decision about merging that what reports say does not agree with.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Parties">The reports' parties that it is about, in order.</param>
/// <param name="Text">The conflict as one English sentence.</param>
public sealed record MergeConflict(MergeConflictKind Kind, ImmutableArray<PartyReference> Parties, string Text);
