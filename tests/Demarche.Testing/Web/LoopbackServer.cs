using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Demarche.Testing.Web;

/// <summary>
/// A web server on 127.0.0.1 that writes exactly the bytes it is told to, and so can misbehave in ways that a proper server refuses to: wrong
/// lengths, answers that break off, that never end, or that are no HTTP.
/// </summary>
public sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, Func<WebRequest, Stream, CancellationToken, Task>> _pages = new(StringComparer.Ordinal);
    private readonly X509Certificate2? _certificate;
    private readonly ConcurrentQueue<WebRequest> _requests = new();

    /// <summary>Starts the server.</summary>
    /// <param name="certificate">What it proves itself with, for https; or null for http.</param>
    public LoopbackServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The port it listens at.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What was asked for, in the order of arrival.</summary>
    public IReadOnlyList<WebRequest> Requests => [.. _requests];

    /// <summary>The paths that were asked for, in the order of arrival.</summary>
    public IEnumerable<string> Paths => _requests.Select(request => request.Path);

    /// <summary>The address of a path.</summary>
    public Uri At(string path) => new($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{Port}{path}");

    /// <summary>Answers a path by code that writes to the connection; it is closed afterwards.</summary>
    public void On(string path, Func<WebRequest, Stream, CancellationToken, Task> answer) => _pages[path] = answer;

    /// <summary>Answers a path with a whole, well-made answer.</summary>
    public void Give(string path, string content, string type = "text/html; charset=utf-8", params string[] fields) => Give(path, Encoding.UTF8.GetBytes(content), type, fields);

    /// <summary>Answers a path with a whole, well-made answer.</summary>
    public void Give(string path, byte[] content, string type, params string[] fields) =>
        On(path, (_, stream, cancellation) => stream.WriteAsync(Answer(200, content, [$"Content-Type: {type}", .. fields]), cancellation).AsTask());

    /// <summary>Answers a path with a status and no content.</summary>
    public void Give(string path, int status, params string[] fields) =>
        On(path, (_, stream, cancellation) => stream.WriteAsync(Answer(status, [], fields), cancellation).AsTask());

    /// <summary>Answers a path with these bytes alone.</summary>
    public void Send(string path, string raw) => On(path, (_, stream, cancellation) => stream.WriteAsync(Encoding.Latin1.GetBytes(raw), cancellation).AsTask());

    /// <summary>The bytes of a well-made answer.</summary>
    public static byte[] Answer(int status, byte[] content, params string[] fields) =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status} Told\r\nContent-Length: {content.Length}\r\nConnection: close\r\n{string.Concat(fields.Select(field => field + "\r\n"))}\r\n"), .. content];

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = ServeAsync(client, _end.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The server was stopped.
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken cancellation)
    {
        using var _ = client;
        try
        {
            await using var stream = await OpenAsync(client, cancellation);
            if (await WebRequest.ReadAsync(stream, cancellation) is { } request)
            {
                _requests.Enqueue(request);
                var answer = _pages.GetValueOrDefault(request.Path, (_, unknown, stop) => unknown.WriteAsync(Answer(404, []), stop).AsTask());
                await answer(request, stream, cancellation);
                await stream.FlushAsync(cancellation);
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            // The other side went away, as it may.
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client, CancellationToken cancellation)
    {
        if (_certificate is null)
        {
            return client.GetStream();
        }

        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, cancellation);
        return secure;
    }
}
