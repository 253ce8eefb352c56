using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Workbench.Watching;

/// <summary>What is remembered of a feed between two runs.</summary>
internal sealed record FeedState
{
    /// <summary>The entity tag the feed came with, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The date of change the feed came with, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>How often it failed since it last came.</summary>
    public int Failures { get; init; }

    /// <summary>When it may be asked again, in milliseconds since 1970, or null for at once.</summary>
    public long? NotBefore { get; init; }

    /// <summary>What became of the entries that stood in it last, by key; what has left the feed is forgotten.</summary>
    public ImmutableSortedDictionary<string, EntryState> Entries { get; init; } = ImmutableSortedDictionary.Create<string, EntryState>(StringComparer.Ordinal);

    /// <summary>Whether an entry is still to be fetched.</summary>
    internal bool IsPending => Entries.Values.Any(entry => !entry.IsDone);

    /// <summary>The state after a failure.</summary>
    /// <param name="now">What time it is.</param>
    /// <param name="wait">How long the server asks to wait, or null.</param>
    /// <param name="options">How long to leave a feed alone.</param>
    internal FeedState Failed(Instant now, Duration? wait, WatchOptions options)
    {
        var doubled = options.FirstBackOff * Math.Pow(2, Math.Min(Failures, 30));
        var delay = Duration.Min(Duration.Max(doubled, wait ?? Duration.Zero), options.LongestBackOff);
        return this with { Failures = Failures + 1, NotBefore = (now + delay).ToUnixTimeMilliseconds() };
    }
}
