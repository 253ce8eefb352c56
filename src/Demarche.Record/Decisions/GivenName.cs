using System.Collections.Immutable;

namespace Demarche.Record.Decisions;

/// <summary>A name that a person gave to something merged.</summary>
/// <typeparam name="T">How a member is named across reports.</typeparam>
/// <param name="Members">What it was made of then, in order; never empty.</param>
/// <param name="Name">The name.</param>
/// <param name="By">Who gave it.</param>
public sealed record GivenName<T>(ImmutableArray<T> Members, string Name, string By);
