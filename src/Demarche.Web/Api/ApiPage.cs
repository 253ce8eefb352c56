using System.Collections.Immutable;

namespace Demarche.Web.Api;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Items">The part.</param>
/// <param name="Skip">How many stand before it.</param>
/// <param name="Limit">How many a part has at most.</param>
/// <param name="HasMore">Whether there are more behind it: ask again with skip raised by limit.</param>
/// <param name="Notices">Sentences on what a name could also mean, or what was left out.</param>
public sealed record ApiPage<T>(ImmutableArray<T> Items, int Skip, int Limit, bool HasMore, ImmutableArray<string> Notices);
