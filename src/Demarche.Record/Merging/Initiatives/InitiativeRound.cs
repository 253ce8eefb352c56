using System.Collections.Immutable;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>What reports tell as one initiative, before people decided about it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Members">The reports' initiatives, in order of day and reference.</param>
/// <param name="Reason">What holds them together.</param>
internal sealed record InitiativeRound(string Id, ImmutableArray<InitiativeProfile> Members, string Reason);
