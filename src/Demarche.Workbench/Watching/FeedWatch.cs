using System.Collections.Immutable;
using Demarche.Reading.Pages;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Watching.Fetching;
using NodaTime;

namespace Demarche.Workbench.Watching;

/// <summary>Fetches what is new in a feed, a few pages at a time.</summary>
/// <param name="states">What is remembered.</param>
/// <param name="web">Fetches the feed.</param>
/// <param name="polite">Fetches the pages it links to.</param>
/// <param name="options">How.</param>
/// <param name="clock">Tells what time it is.</param>
internal sealed class FeedWatch(WatchStates states, WebFetcher web, PoliteFetcher polite, WatchOptions options, IClock clock)
{
    private const string AcceptedFeeds = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";

    /// <summary>Fetches what is new.</summary>
    /// <param name="feed">The feed's address.</param>
    /// <param name="take">Reads pages and writes them to the record; called after every few.</param>
    /// <param name="cancellation">Ends it at once; what was taken stays, the rest comes with the next run.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal async Task RunAsync(Uri feed, Action<IReadOnlyList<FoundInput>> take, CancellationToken cancellation)
    {
        var name = feed.AbsoluteUri;
        var state = states.Read<FeedState>(name);
        var now = clock.GetCurrentInstant();
        if (state.NotBefore is { } until && now.ToUnixTimeMilliseconds() < until)
        {
            take([FoundInput.Of(WatchMessages.NotYet(name, Instant.FromUnixTimeMilliseconds(until), state.Failures))]);
            return;
        }

        var reach = await web.ReachOfAsync(feed, cancellation).ConfigureAwait(false);
        var known = state.IsPending ? FetchVersion.None : new FetchVersion(state.ETag, state.LastModified);
        var result = await web.FetchAsync(feed, reach, known, AcceptedFeeds, cancellation).ConfigureAwait(false);
        if (result.Failure is { } failure)
        {
            Fail(name, state, WatchMessages.Of(name, failure), failure.Wait, take);
        }
        else if (result.Body is not { } body)
        {
            states.Keep(name, state with { Failures = 0, NotBefore = null });
        }
        else
        {
            await ReadAsync(name, body, reach, state, take, cancellation).ConfigureAwait(false);
        }
    }

    private void Fail(string name, FeedState state, Rejection rejection, Duration? wait, Action<IReadOnlyList<FoundInput>> take)
    {
        states.Keep(name, state.Failed(clock.GetCurrentInstant(), wait, options));
        take([FoundInput.Of(rejection)]);
    }

    private async Task ReadAsync(
        string name,
        FetchedBody body,
        AddressReach reach,
        FeedState state,
        Action<IReadOnlyList<FoundInput>> take,
        CancellationToken cancellation)
    {
        var reading = new FeedReader(options.Pages).Read(name, body.Content, options.Ingest.Facts);
        if (reading.Rejection is { } rejection)
        {
            Fail(name, state, rejection, null, take);
            return;
        }

        var listed = reading.Entries.DistinctBy(EntryKeys.KeyOf, StringComparer.Ordinal).ToImmutableArray();
        var keys = listed.Select(EntryKeys.KeyOf).ToHashSet(StringComparer.Ordinal);
        state = state with
        {
            ETag = body.Version.ETag,
            LastModified = body.Version.LastModified,
            Failures = 0,
            NotBefore = null,
            Entries = state.Entries.RemoveRange(state.Entries.Keys.Where(key => !keys.Contains(key))),
        };
        foreach (var step in listed.Where(entry => IsNew(entry, state)).ToList().Chunk(options.PagesPerStep))
        {
            // What is not yet fetched must be asked for again: until all is, no version is known.
            var inputs = new List<FoundInput>(step.Length);
            foreach (var entry in step)
            {
                var (input, entryState) = await FetchAsync(entry, body.Address, reach, state, cancellation).ConfigureAwait(false);
                inputs.Add(input);
                state = state with { Entries = state.Entries.SetItem(EntryKeys.KeyOf(entry), entryState) };
            }

            take(inputs);
            states.Keep(name, state with { ETag = null, LastModified = null });
        }

        states.Keep(name, state);
    }

    private static bool IsNew(FeedEntry entry, FeedState state) =>
        !state.Entries.TryGetValue(EntryKeys.KeyOf(entry), out var known) || !known.IsDone || !string.Equals(known.Stamp, EntryKeys.StampOf(entry), StringComparison.Ordinal);

    private async Task<(FoundInput Input, EntryState State)> FetchAsync(FeedEntry entry, Uri feed, AddressReach reach, FeedState state, CancellationToken cancellation)
    {
        var stamp = EntryKeys.StampOf(entry);
        var attempts = state.Entries.TryGetValue(EntryKeys.KeyOf(entry), out var known) && string.Equals(known.Stamp, stamp, StringComparison.Ordinal) ? known.Attempts + 1 : 1;
        var done = new EntryState(stamp, attempts, true);
        var link = entry.Facts.Url is { Length: > 0 } given ? given : null;
        var isWeb = Uri.TryCreate(feed, link ?? "", out var address) && address.Scheme is "http" or "https";
        if (entry.FullText is { } page)
        {
            return (FoundInput.Of(link is not null && isWeb ? page with { Facts = page.Facts with { Url = address!.AbsoluteUri } } : page), done);
        }

        if (link is null || !isWeb)
        {
            return (FoundInput.Of(link is null ? WatchMessages.NoContent(entry.Name) : WatchMessages.BadLink(entry.Name, link)), done);
        }

        var result = await polite.FetchAsync(address!, reach, FetchedPages.Accepted, cancellation).ConfigureAwait(false);
        var (fetched, failure) = result.Body is { } body ? FetchedPages.Of(body.Address.AbsoluteUri, body, entry.Facts) : (null, result.Failure!);
        if (fetched is not null)
        {
            return (FoundInput.Of(fetched), done);
        }

        var rejection = WatchMessages.Of(address!.AbsoluteUri, failure!);
        var isLast = attempts >= options.MaximumAttempts;
        return (FoundInput.Of(isLast && !failure!.IsLasting ? WatchMessages.GivenUp(rejection.Name, rejection, attempts) : rejection), done with { IsDone = failure!.IsLasting || isLast });
    }
}
