using Demarche.Reading;
using Demarche.Record;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Watching.Fetching;
using NodaTime;

namespace Demarche.Workbench.Watching;

/// <summary>Takes what is new in feeds and folders into a record. What a run did not come to, the next one does.</summary>
/// <param name="record">The record.</param>
/// <param name="reader">Reads reports.</param>
/// <param name="options">How.</param>
/// <param name="network">Finds and reaches hosts.</param>
/// <param name="clock">Tells what time it is.</param>
/// <param name="pause">Waits between two requests to one host; tests give one that does not.</param>
public sealed class Watcher(IRecord record, Reader reader, WatchOptions options, Network network, IClock clock, Func<TimeSpan, CancellationToken, Task> pause)
{
    private readonly Ingestor _ingestor = new(record, reader, clock);
    private readonly WatchStates _states = new(record);

    /// <summary>Looks at each source once.</summary>
    /// <param name="sources">Addresses of feeds, and paths of folders and files.</param>
    /// <param name="watch">What to tell meanwhile.</param>
    /// <param name="cancellation">Ends the run; what was taken in stays.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="RecordException">The record cannot be read or written; what was written before is in it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<IngestCounts> RunAsync(IEnumerable<string> sources, IngestWatch watch, CancellationToken cancellation)
    {
        using var web = new WebFetcher(options.Fetching, network, clock);
        var feeds = new FeedWatch(_states, web, new PoliteFetcher(web, options.Fetching, clock, pause), options, clock);
        var folders = new FolderWatch(_states, new InputFinder(() => Stream.Null, record.Location), options);
        var counts = default(IngestCounts);
        foreach (var source in sources.Distinct(StringComparer.Ordinal))
        {
            if (!source.Contains("://", StringComparison.Ordinal) && !source.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && source is not "-")
            {
                folders.Run(source, Take, cancellation);
            }
            else if (Uri.TryCreate(source, UriKind.Absolute, out var feed) && feed.Scheme is "http" or "https")
            {
                await feeds.RunAsync(feed, Take, cancellation).ConfigureAwait(false);
            }
            else
            {
                Take([FoundInput.Of(WatchMessages.NotWatched(source))]);
            }
        }

        return counts;

        void Take(IReadOnlyList<FoundInput> inputs) => counts = counts.Add(_ingestor.Ingest(inputs, options.Ingest, watch, cancellation));
    }
}
