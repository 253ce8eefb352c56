using System.Collections.Immutable;

namespace Demarche.Reading.Pages;

/// <summary>What came of reading a feed: its entries, or the reason why there are none.</summary>
/// <param name="Entries">The entries, in the feed's order; empty where there is a rejection.</param>
/// <param name="Rejection">Why it was not read, or null.</param>
public sealed record FeedReading(ImmutableArray<FeedEntry> Entries, Rejection? Rejection);
