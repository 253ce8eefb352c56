using System.Collections.Immutable;

namespace Demarche.Workbench.Views;

/// <summary>Somebody who is the source of statements.</summary>
/// <param name="Name">The party's name; the words of the report where the party is unclear.</param>
/// <param name="PartyKey">The party in <see cref="BriefView.Parties"/>, or null where it is unclear.</param>
/// <param name="Statements">What they say, in order of reports and text; at least one.</param>
public sealed record BriefSource(string Name, string? PartyKey, ImmutableArray<BriefStatement> Statements);
