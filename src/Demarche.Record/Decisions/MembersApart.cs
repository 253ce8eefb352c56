using System.Collections.Immutable;

namespace Demarche.Record.Decisions;

/// <summary>Two sets of members of which none of the one is the same as any of the other.</summary>
/// <typeparam name="T">How a member is named across reports.</typeparam>
/// <param name="One">The one set, in order; never empty.</param>
/// <param name="Other">The other set, in order; never empty, and shares no member with the first.</param>
public sealed record MembersApart<T>(ImmutableArray<T> One, ImmutableArray<T> Other);
