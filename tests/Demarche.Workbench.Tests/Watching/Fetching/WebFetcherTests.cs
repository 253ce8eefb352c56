using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Demarche.Testing.Web;
using Demarche.Workbench.Watching.Fetching;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Workbench.Tests.Watching.Fetching;

public sealed class WebFetcherTests : IDisposable
{
    private const int Limit = 100_000;

    private readonly LoopbackServer _server = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 3, 1, 12, 0));

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_page_comes_with_its_type_and_version_and_the_program_says_its_name()
    {
        _server.Give("/page", "<p>Words</p>", "text/html; charset=windows-1252", "ETag: \"7\"", "Last-Modified: Sun, 01 Mar 2026 10:00:00 GMT");

        var body = (await FetchAsync(_server.At("/page"))).Body!;

        Encoding.UTF8.GetString(body.Content).ShouldBe("<p>Words</p>");
        (body.MediaType, body.Charset).ShouldBe(("text/html", "windows-1252"));
        body.Version.ShouldBe(new FetchVersion("\"7\"", "Sun, 01 Mar 2026 10:00:00 GMT"));
        _server.Requests[0].Fields["User-Agent"].ShouldBe("demarche/9 (test)");
    }

    [Fact]
    public async Task A_known_version_is_not_sent_again()
    {
        _server.On("/page", (request, stream, cancellation) =>
            stream.WriteAsync(LoopbackServer.Answer(request.Fields["If-None-Match"] is "\"7\"" && request.Fields["If-Modified-Since"] is "then" ? 304 : 200, []), cancellation).AsTask());

        (await FetchAsync(_server.At("/page"), known: new FetchVersion("\"7\"", "then"))).ShouldBe(FetchResult.Unchanged);
    }

    [Fact]
    public async Task A_packed_body_is_unpacked()
    {
        _server.Give("/page", Pack(new byte[Limit / 2]), "text/plain", "Content-Encoding: gzip");
        (await FetchAsync(_server.At("/page"))).Body!.Content.ShouldBe(new byte[Limit / 2]);
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_huge_one_is_given_up()
    {
        _server.Give("/bomb", Pack(new byte[50_000_000]), "text/html", "Content-Encoding: gzip");
        await FailsAsync("/bomb", "DEM325", isLasting: true);
    }

    [Fact]
    public async Task Layers_of_packing_do_not_help_a_bomb()
    {
        _server.Give("/bomb", Pack(Pack(new byte[50_000_000])), "text/html", "Content-Encoding: gzip, gzip");
        await FailsAsync("/bomb", "DEM325", isLasting: true);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_given_up_at_the_limit()
    {
        _server.On("/endless", async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray(), cancellation);
            while (true)
            {
                await stream.WriteAsync(new byte[1000], cancellation);
            }
        });
        await FailsAsync("/endless", "DEM325", isLasting: true);
    }

    [Fact]
    public async Task A_length_that_is_stated_too_large_is_not_even_read()
    {
        _server.Send("/large", $"HTTP/1.1 200 OK\r\nContent-Length: {Limit + 1}\r\n\r\n");
        await FailsAsync("/large", "DEM325", isLasting: true);
    }

    [Fact]
    public async Task A_body_that_dribbles_is_given_up_when_its_time_is_over()
    {
        _server.On("/slow", async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"u8.ToArray(), cancellation);
            while (true)
            {
                await stream.WriteAsync("x"u8.ToArray(), cancellation);
                await stream.FlushAsync(cancellation);
                await Task.Delay(10, cancellation);
            }
        });
        await FailsAsync("/slow", "DEM323", isLasting: false, new FetchOptions { TimeLimit = TimeSpan.FromMilliseconds(300) });
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_when_its_time_is_over()
    {
        _server.On("/silent", (_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation));
        await FailsAsync("/silent", "DEM323", isLasting: false, new FetchOptions { TimeLimit = TimeSpan.FromMilliseconds(300) });
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<p>It breaks")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n<p>It breaks")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>It\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le")]
    [InlineData("")]
    public async Task An_answer_that_breaks_off_is_told_from_a_whole_one(string raw)
    {
        _server.Send("/cut", raw);
        await FailsAsync("/cut", "DEM324", isLasting: false);
    }

    [Fact]
    public async Task What_goes_beyond_the_stated_length_is_no_part_of_the_page()
    {
        _server.Send("/more", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwords and more");
        Encoding.UTF8.GetString((await FetchAsync(_server.At("/more"))).Body!.Content).ShouldBe("words");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nwords")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nwords")]
    [InlineData("SSH-2.0-OpenSSH\r\n\r\n")]
    [InlineData("HTTP/1.1 twohundred OK\r\n\r\n")]
    public async Task An_answer_that_is_no_http_is_a_failure_or_read_as_far_as_it_goes(string raw)
    {
        _server.Send("/odd", raw);
        var result = await FetchAsync(_server.At("/odd"));
        (result.Failure is { IsLasting: false } || result.Body!.Content.Length <= 7).ShouldBeTrue();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("sdch")]
    public async Task A_packing_that_is_not_as_stated_is_a_failure(string coding)
    {
        _server.Give("/page", "<p>Plain words that were never packed</p>", "text/html", $"Content-Encoding: {coding}");
        await FailsAsync("/page", "DEM326", isLasting: false);
    }

    [Fact]
    public async Task A_packed_body_that_was_cut_is_a_failure()
    {
        var packed = Pack([.. Enumerable.Range(0, 20_000).Select(index => (byte)(index * index / 7))]);
        _server.Give("/page", packed[..(packed.Length / 2)], "text/html", "Content-Encoding: gzip");
        await FailsAsync("/page", "DEM326", isLasting: false);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_the_address_is_where_it_ends()
    {
        _server.Give("/old", 301, "Location: /new");
        _server.Give("/new", "words");
        (await FetchAsync(_server.At("/old"))).Body!.Address.ShouldBe(_server.At("/new"));
    }

    [Fact]
    public async Task Redirects_in_a_circle_end_at_once()
    {
        _server.Give("/a", 302, "Location: /b");
        _server.Give("/b", 302, "Location: /a");
        await FailsAsync("/a", "DEM328", isLasting: true);
        _server.Paths.ShouldBe(["/a", "/b"]);
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        for (var step = 0; step < 20; step++)
        {
            _server.Give($"/{step}", 302, $"Location: /{step + 1}");
        }

        await FailsAsync("/0", "DEM328", isLasting: true);
        _server.Paths.Count().ShouldBe(new FetchOptions().MaximumRedirects + 1);
    }

    [Theory]
    [InlineData("file:///etc/passwd", "DEM320")]
    [InlineData("ftp://example.org/x", "DEM320")]
    [InlineData("data:text/html,words", "DEM320")]
    public async Task A_redirect_out_of_the_web_is_not_followed(string to, string code)
    {
        _server.Give("/out", 302, $"Location: {to}");
        await FailsAsync("/out", code, isLasting: true);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/secret")]
    [InlineData("http://localhost:{0}/secret")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/secret")]
    [InlineData("http://2130706433:{0}/secret")]
    [InlineData("http://0.0.0.0:{0}/secret")]
    [InlineData("http://inside.example:{0}/secret")]
    [InlineData("http://rebound.example:{0}/secret")]
    public async Task A_page_of_the_internet_cannot_lead_into_this_machine(string to)
    {
        _server.Give("/page", 302, "Location: " + string.Format(System.Globalization.CultureInfo.InvariantCulture, to, _server.Port));
        _server.Give("/secret", "keys");
        using var client = new WebFetcher(Options(), Simulated(), _clock);
        var address = new Uri($"http://news.example:{_server.Port}/page");

        var reach = await client.ReachOfAsync(address, TestContext.Current.CancellationToken);
        var result = await client.FetchAsync(address, reach, FetchVersion.None, "*/*", TestContext.Current.CancellationToken);

        reach.ShouldBe(AddressReach.Public);
        result.Failure!.Code.ShouldBe("DEM330");
        _server.Paths.ShouldBe(["/page"]);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_trusted()
    {
        using var certificate = SelfSigned();
        using var secure = new LoopbackServer(certificate);
        secure.Give("/page", "words");

        var failure = (await FetchAsync(secure.At("/page"))).Failure!;

        failure.Code.ShouldBe("DEM327");
        secure.Paths.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls_where_it_should_is_a_failure()
    {
        _server.Give("/page", "words");
        var address = new Uri($"https://127.0.0.1:{_server.Port}/page");
        var failure = (await FetchAsync(address, new FetchOptions { TimeLimit = TimeSpan.FromMilliseconds(500) })).Failure!;
        failure.IsLasting.ShouldBeFalse();
    }

    [Fact]
    public async Task Where_nobody_listens_the_host_is_named()
    {
        var gone = new LoopbackServer();
        var address = gone.At("/page");
        gone.Dispose();
        var failure = (await FetchAsync(address)).Failure!;
        failure.Code.ShouldBe("DEM322");
        failure.Message.ShouldStartWith("127.0.0.1 does not answer");
    }

    [Theory]
    [InlineData(404, "DEM331", true)]
    [InlineData(410, "DEM331", true)]
    [InlineData(403, "DEM332", true)]
    [InlineData(429, "DEM333", false)]
    [InlineData(503, "DEM334", false)]
    [InlineData(206, "DEM335", true)]
    [InlineData(204, "DEM335", true)]
    public async Task A_status_says_whether_to_come_back(int status, string code, bool isLasting)
    {
        _server.Give("/page", status, "Retry-After: 120");
        var failure = await FailsAsync("/page", code, isLasting);
        failure.Wait.ShouldBe(isLasting ? null : Duration.FromMinutes(2));
    }

    [Fact]
    public async Task A_day_to_come_back_is_counted_from_now()
    {
        _server.Give("/page", 503, "Retry-After: Sun, 01 Mar 2026 13:00:00 GMT");
        (await FailsAsync("/page", "DEM334", isLasting: false)).Wait.ShouldBe(Duration.FromHours(1));
    }

    [Fact]
    public async Task Stopping_ends_a_request_that_hangs()
    {
        using var stop = new CancellationTokenSource();
        _server.On("/silent", async (_, _, cancellation) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellation);
        });
        using var client = new WebFetcher(Options(), Network.OfMachine, _clock);
        await Should.ThrowAsync<OperationCanceledException>(client.FetchAsync(_server.At("/silent"), AddressReach.Loopback, FetchVersion.None, "*/*", stop.Token));
    }

    private static FetchOptions Options() => new() { UserAgent = "demarche/9 (test)", MaximumBytes = Limit };

    private async Task<FetchResult> FetchAsync(Uri address, FetchOptions? options = null, FetchVersion? known = null)
    {
        using var client = new WebFetcher((options ?? Options()) with { UserAgent = "demarche/9 (test)" }, Network.OfMachine, _clock);
        return await client.FetchAsync(address, AddressReach.Loopback, known ?? FetchVersion.None, "*/*", TestContext.Current.CancellationToken);
    }

    private async Task<FetchFailure> FailsAsync(string path, string code, bool isLasting, FetchOptions? options = null)
    {
        var failure = (await FetchAsync(_server.At(path), options)).Failure.ShouldNotBeNull();
        (failure.Code, failure.IsLasting).ShouldBe((code, isLasting));
        return failure;
    }

    // news.example has an address of the Internet (of the range for documents), and stands in truth on this machine.
    private static Network Simulated() => new()
    {
        Resolve = (host, _) => Task.FromResult<IPAddress[]>(host switch
        {
            "news.example" => [IPAddress.Parse("203.0.113.7")],
            "inside.example" => [IPAddress.Parse("192.168.1.9"), IPAddress.Parse("fd00::1")],
            _ => [IPAddress.Loopback],
        }),
        Connect = (addresses, port, cancellation) => Network.OfMachine.Connect([IPAddress.Loopback], port, cancellation),
    };

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
