using System.Collections.Concurrent;
using NodaTime;

namespace Demarche.Workbench.Watching.Fetching;

/// <summary>Fetches pages that nobody named one by one: as their host's robots.txt allows, and with a pause between two requests to one host.</summary>
/// <param name="client">Fetches.</param>
/// <param name="options">Limits.</param>
/// <param name="clock">Tells what time it is.</param>
/// <param name="pause">Waits; tests give one that does not.</param>
public sealed class PoliteFetcher(WebFetcher client, FetchOptions options, IClock clock, Func<TimeSpan, CancellationToken, Task> pause)
{
    private const string ProductToken = "demarche";

    private readonly ConcurrentDictionary<string, Robots> _robots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Instant> _last = new(StringComparer.Ordinal);

    /// <summary>Fetches what is at an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="closest">How close to this machine a host may be that is asked for it.</param>
    /// <param name="accept">The media types that are taken.</param>
    /// <param name="cancellation">Ends the request, or the wait before it, at once.</param>
    /// <returns>A body or a failure.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<FetchResult> FetchAsync(Uri address, AddressReach closest, string accept, CancellationToken cancellation)
    {
        if (address.Scheme is not ("http" or "https"))
        {
            return FetchResult.Of(FetchMessages.NotWeb(address.OriginalString));
        }

        var robots = await RobotsOfAsync(address, closest, cancellation).ConfigureAwait(false);
        if (robots.Rules is not { } rules)
        {
            return FetchResult.Of(robots.Failure!);
        }

        if (!rules.Allows(address))
        {
            return FetchResult.Of(FetchMessages.Robots(address.Host));
        }

        await WaitAsync(address.Authority, rules.Delay, cancellation).ConfigureAwait(false);
        var result = await client.FetchAsync(address, closest, FetchVersion.None, accept, cancellation).ConfigureAwait(false);
        _last[address.Authority] = clock.GetCurrentInstant();
        return result;
    }

    private async Task WaitAsync(string host, TimeSpan? asked, CancellationToken cancellation)
    {
        if (_last.TryGetValue(host, out var last))
        {
            var delay = asked is { } longer && longer > options.HostDelay ? longer : options.HostDelay;
            var left = Duration.FromTimeSpan(delay < options.LongestHostDelay ? delay : options.LongestHostDelay) - (clock.GetCurrentInstant() - last);
            if (left > Duration.Zero)
            {
                await pause(left.ToTimeSpan(), cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task<Robots> RobotsOfAsync(Uri address, AddressReach closest, CancellationToken cancellation)
    {
        var root = address.GetLeftPart(UriPartial.Authority);
        if (!_robots.TryGetValue(root, out var robots))
        {
            robots = await AskAsync(new Uri(root + "/robots.txt"), closest, cancellation).ConfigureAwait(false);
            _robots[root] = robots;
        }

        return robots;
    }

    // RFC 9309, section 2.3.1: where there is no robots.txt everything is allowed, where it cannot be had nothing is.
    private async Task<Robots> AskAsync(Uri address, AddressReach closest, CancellationToken cancellation)
    {
        var result = await client.FetchAsync(address, closest, FetchVersion.None, "text/plain, */*;q=0.1", cancellation).ConfigureAwait(false);
        return result switch
        {
            { Body: { } body } => new Robots(RobotsRules.Parse(body.Content, ProductToken), null),
            { Failure: { Code: "DEM330" } refused } => new Robots(null, refused),
            { Failure.IsLasting: true } => new Robots(RobotsRules.AllowAll, null),
            _ => new Robots(null, FetchMessages.RobotsUnknown(address.Host)),
        };
    }

    private sealed record Robots(RobotsRules? Rules, FetchFailure? Failure);
}
