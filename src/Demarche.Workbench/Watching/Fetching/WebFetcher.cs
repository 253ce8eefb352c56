using System.Net;
using System.Net.Sockets;
using NodaTime;

namespace Demarche.Workbench.Watching.Fetching;

/// <summary>
/// Fetches from the web within limits of time, size and redirects. Addresses that are closer to this machine than what a person named are
/// refused. Safe for any number of threads.
/// </summary>
public sealed class WebFetcher : IDisposable
{
    private static readonly HttpRequestOptionsKey<AddressReach> Closest = new("closest");

    private readonly FetchOptions _options;
    private readonly IClock _clock;
    private readonly AddressGate _gate;
    private readonly Dictionary<AddressReach, HttpClient> _clients;

    /// <summary>Makes a client; nothing is asked yet.</summary>
    /// <param name="options">Limits.</param>
    /// <param name="network">Finds and reaches hosts.</param>
    /// <param name="clock">Tells what time it is, for servers that name the moment to come back.</param>
    public WebFetcher(FetchOptions options, Network network, IClock clock)
    {
        _options = options;
        _clock = clock;
        _gate = new AddressGate(network);

        // One client a reach: a connection that was let through for one request never serves another that would not have been.
        _clients = Enum.GetValues<AddressReach>().ToDictionary(reach => reach, _ => new HttpClient(Handler(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan });
    }

    /// <summary>The reach of the host that a person named in an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    /// <returns>Its reach; that of anywhere where the host is not found, so that fetching says so.</returns>
    public async Task<AddressReach> ReachOfAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return await _gate.ReachOfAsync(address.IdnHost, cancellation).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            return AddressReach.Public;
        }
    }

    /// <summary>Fetches what is at an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="closest">How close to this machine a host may be that is asked for it.</param>
    /// <param name="known">The version that is known already.</param>
    /// <param name="accept">The media types that are taken, as in an Accept header.</param>
    /// <param name="cancellation">Ends the request at once.</param>
    /// <returns>A body, the word that the known version is still there, or a failure.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled by the caller.</exception>
    public async Task<FetchResult> FetchAsync(Uri address, AddressReach closest, FetchVersion known, string accept, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.TimeLimit);
        var host = address.Host;
        try
        {
            return await FollowAsync(address, closest, known, accept, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return FetchResult.Of(FetchMessages.TooSlow(_options.TimeLimit));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or SocketException)
        {
            cancellation.ThrowIfCancellationRequested();
            return FetchResult.Of(limit.IsCancellationRequested ? FetchMessages.TooSlow(_options.TimeLimit) : Explain(exception, host));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }
    }

    private async Task<FetchResult> FollowAsync(Uri address, AddressReach closest, FetchVersion known, string accept, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Count <= _options.MaximumRedirects && seen.Add(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)))
        {
            if (address.Scheme is not ("http" or "https"))
            {
                return FetchResult.Of(FetchMessages.NotWeb(address.OriginalString));
            }

            if (AddressGate.IsTooClose(address.IdnHost, closest))
            {
                return FetchResult.Of(FetchMessages.Refused(address.IdnHost));
            }

            using var request = Request(address, closest, known, accept);
            using var response = await _clients[closest].SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (Target(address, response) is not { } next)
            {
                return await TakeAsync(address, response, cancellation).ConfigureAwait(false);
            }

            if (address.Scheme is "https" && next.Scheme is "http")
            {
                return FetchResult.Of(FetchMessages.Downgrade(next));
            }

            address = next;
        }

        return FetchResult.Of(FetchMessages.TooManyRedirects(_options.MaximumRedirects));
    }

    private HttpRequestMessage Request(Uri address, AddressReach closest, FetchVersion known, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Options.Set(Closest, closest);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        if (known.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return request;
    }

    private static Uri? Target(Uri from, HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } to ? new Uri(from, to) : null;

    private async Task<FetchResult> TakeAsync(Uri address, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode is HttpStatusCode.NotModified)
        {
            return FetchResult.Unchanged;
        }

        if (response.StatusCode is not HttpStatusCode.OK)
        {
            return FetchResult.Of(FetchMessages.Status((int)response.StatusCode, WaitOf(response)));
        }

        if (response.Content.Headers.ContentLength > _options.MaximumBytes)
        {
            return FetchResult.Of(FetchMessages.TooLarge(_options.MaximumBytes));
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        return await BodyReader.ReadAsync(body, response.Content.Headers.ContentEncoding, _options.MaximumBytes, cancellation).ConfigureAwait(false) is { } content
            ? FetchResult.Of(new FetchedBody(address, content)
            {
                MediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
                Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"', ' '),
                Version = new FetchVersion(Header(response.Headers, "ETag"), Header(response.Content.Headers, "Last-Modified")),
            })
            : FetchResult.Of(FetchMessages.TooLarge(_options.MaximumBytes));
    }

    private static string? Header(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private Duration? WaitOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => Duration.FromTimeSpan(wait),
        { Date: { } moment } => Duration.Max(Duration.Zero, Instant.FromDateTimeOffset(moment) - _clock.GetCurrentInstant()),
        _ => null,
    };

    private static FetchFailure Explain(Exception exception, string host)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case RefusedAddressException:
                    return FetchMessages.Refused(inner.Message);
                case System.Security.Authentication.AuthenticationException:
                    return FetchMessages.Insecure(host, inner.Message);
                case InvalidDataException:
                    return FetchMessages.BrokenPacking();
                case HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded }:
                    return FetchMessages.CutOff();
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return FetchMessages.NoHost(host);
                case HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }:
                    return FetchMessages.Insecure(host, inner.InnerException?.Message ?? inner.Message);
            }
        }

        return exception is IOException ? FetchMessages.CutOff() : FetchMessages.NoAnswer(host, exception.InnerException?.Message ?? exception.Message);
    }

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        MaxResponseHeadersLength = 64,
        ConnectCallback = async (context, cancellation) =>
        {
            var request = context.InitialRequestMessage;
            request.Options.TryGetValue(Closest, out var closest);

            // A proxy that the machine's owner set up may lie anywhere.
            var isProxy = !string.Equals(context.DnsEndPoint.Host.Trim('[', ']'), request.RequestUri!.IdnHost.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
            return await _gate.ConnectAsync(context.DnsEndPoint, isProxy ? AddressReach.Loopback : closest, cancellation).ConfigureAwait(false);
        },
    };
}
