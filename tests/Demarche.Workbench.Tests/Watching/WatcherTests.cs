using System.Globalization;
using System.IO.Compression;
using System.Net;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Testing.Web;
using Demarche.Workbench.Ingest;
using Demarche.Workbench.Watching;
using Demarche.Workbench.Watching.Fetching;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Workbench.Tests.Watching;

public sealed class WatcherTests : IDisposable
{
    private readonly LoopbackServer _server = new();
    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 3, 1, 12, 0));
    private readonly Reader _reader = new();
    private readonly List<string> _notRead = [];
    private readonly IRecord _record;

    public WatcherTests() => _record = Open("talks.db");

    public void Dispose()
    {
        _record.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_new_in_a_feed_is_fetched_once()
    {
        _server.Give("/feed", FeedText.Rss(("/1", null), ("/2", null)), "application/rss+xml", "ETag: \"a\"");
        _server.Give("/1", FeedText.Page(1));
        _server.Give("/2", FeedText.Page(2));

        (await RunAsync("/feed")).Added.NewReports.ShouldBe(2);
        (await RunAsync("/feed")).ShouldBe(default);

        _server.Paths.ShouldBe(["/feed", "/robots.txt", "/1", "/2", "/feed"]);
        _server.Requests[^1].Fields["If-None-Match"].ShouldBe("\"a\"");
        var report = _record.Read(RecordFilter.All).First().Report;
        report.Captures[0].Url.ShouldStartWith("http://127.0.0.1");
        report.Published.ShouldBe(new LocalDate(2016, 6, 24));
        report.Outlet.ShouldBe("The Courier");
        report.Title.ShouldStartWith("Ministers meet on ferry");
        _notRead.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_feed_that_did_not_change_is_not_read_again()
    {
        _server.On("/feed", (request, stream, cancellation) => stream.WriteAsync(
            request.Fields.ContainsKey("If-None-Match") ? LoopbackServer.Answer(304, []) : LoopbackServer.Answer(200, System.Text.Encoding.UTF8.GetBytes(FeedText.Rss(("/1", null))), "ETag: \"a\""),
            cancellation).AsTask());
        _server.Give("/1", FeedText.Page(1));
        await RunAsync("/feed");
        (await RunAsync("/feed")).ShouldBe(default);
        _notRead.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_story_that_the_feed_holds_whole_is_not_asked_for()
    {
        _server.Give("/feed", FeedText.Rss(("/1", FeedText.Page(1)[FeedText.Page(1).IndexOf("<p>", StringComparison.Ordinal)..])), "application/rss+xml");
        (await RunAsync("/feed")).Added.NewReports.ShouldBe(1);
        _server.Paths.ShouldBe(["/feed"]);
        _record.Read(RecordFilter.All).Single().Report.Url.ShouldBe(_server.At("/1").AbsoluteUri);
    }

    [Fact]
    public async Task One_bad_entry_never_stops_the_others()
    {
        _server.Give("/robots.txt", "User-agent: *\nDisallow: /forbidden", "text/plain");
        _server.Give("/feed", FeedText.Rss(
            "/gone /picture /bomb /cut /circle /forbidden ftp://example.org/x http:// /empty /1".Split(' ').Select(link => (link, (string?)null))), "text/xml");
        _server.Give("/picture", [0x89, 0x50, 0x4e, 0x47], "image/png");
        _server.Give("/bomb", Bomb(), "text/html", "Content-Encoding: gzip");
        _server.Send("/cut", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>It breaks");
        _server.Give("/circle", 302, "Location: /circle");
        _server.Give("/empty", "", "text/html");
        _server.Give("/1", FeedText.Page(1));

        var counts = await RunAsync("/feed");

        counts.Added.NewReports.ShouldBe(1);
        counts.Rejected.ShouldBe(9);
        _notRead.ShouldBe(["DEM331", "DEM338", "DEM325", "DEM324", "DEM328", "DEM336", "DEM342", "DEM342", "DEM002"]);
        _server.Paths.ShouldNotContain("/forbidden");
    }

    [Fact]
    public async Task What_failed_for_a_reason_that_may_pass_is_tried_again_and_at_last_given_up()
    {
        _server.Give("/feed", FeedText.Rss(("/1", null), ("/2", null)), "text/xml", "ETag: \"a\"");
        _server.Give("/1", 503);
        _server.Give("/2", FeedText.Page(2));
        for (var run = 0; run < 7; run++)
        {
            await RunAsync("/feed");
        }

        _server.Paths.Count(path => path is "/1").ShouldBe(5);
        _server.Paths.Count(path => path is "/2").ShouldBe(1);
        _notRead.ShouldBe(Enumerable.Repeat("DEM334", 5));
    }

    [Fact]
    public async Task An_entry_that_changed_is_fetched_again()
    {
        _server.Give("/feed", FeedText.Rss(("/1", null)), "text/xml");
        _server.Give("/1", FeedText.Page(1));
        await RunAsync("/feed");
        _server.Give("/feed", FeedText.Rss(("/1", null)).Replace("10:00:00", "11:30:00", StringComparison.Ordinal), "text/xml");
        _server.Give("/1", FeedText.Page(7));

        (await RunAsync("/feed")).Added.NewReports.ShouldBe(1);
    }

    [Fact]
    public async Task A_feed_that_fails_is_left_alone_for_longer_and_longer()
    {
        _server.Give("/feed", 500);
        await RunAsync("/feed");
        _clock.Advance(Duration.FromMinutes(14));
        await RunAsync("/feed");
        _clock.Advance(Duration.FromMinutes(2));
        await RunAsync("/feed");
        _clock.Advance(Duration.FromMinutes(16));
        await RunAsync("/feed");

        _notRead.ShouldBe(["DEM334", "DEM340", "DEM334", "DEM340"]);
        _server.Paths.Count().ShouldBe(2);

        _server.Give("/feed", FeedText.Rss(("/1", null)), "text/xml");
        _server.Give("/1", FeedText.Page(1));
        _clock.Advance(Duration.FromMinutes(15));
        (await RunAsync("/feed")).Added.NewReports.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_asks_for_patience_gets_it()
    {
        _server.Give("/feed", 429, "Retry-After: 7200");
        await RunAsync("/feed");
        _clock.Advance(Duration.FromMinutes(119));
        await RunAsync("/feed");
        _clock.Advance(Duration.FromMinutes(2));
        await RunAsync("/feed");
        _notRead.ShouldBe(["DEM333", "DEM340", "DEM333"]);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Not found</body></html>", "DEM045")]
    [InlineData("<rss><channel><item>", "DEM045")]
    [InlineData("<opml/>", "DEM046")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\"", "DEM045")]
    [InlineData("", "DEM045")]
    public async Task What_is_no_feed_is_named(string content, string code)
    {
        _server.Give("/feed", content, "text/html");
        await RunAsync("/feed");
        _notRead.ShouldBe([code]);
    }

    [Theory]
    [InlineData("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel><title>C</title></channel><item rdf:about=\"x\"><title>T</title><link>/1</link></item></rdf:RDF>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>C</title><entry><id>x</id><title>T</title><link href=\"/1\"/><summary>S</summary></entry></feed>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"C\",\"items\":[{\"id\":\"x\",\"url\":\"/1\"}]}")]
    public async Task Feeds_of_every_kind_are_followed(string feed)
    {
        _server.Give("/feed", feed, "application/octet-stream");
        _server.Give("/1", FeedText.Page(1));
        (await RunAsync("/feed")).Added.NewReports.ShouldBe(1);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/feed")]
    [InlineData("-")]
    public async Task Only_the_web_and_the_files_of_this_machine_are_watched(string source)
    {
        await RunAsync([source], Network.OfMachine);
        _notRead.ShouldBe(["DEM343"]);
    }

    [Fact]
    public async Task A_feed_of_the_internet_cannot_make_the_program_ask_this_machine()
    {
        _server.Give("/feed", FeedText.Rss((_server.At("/secret").AbsoluteUri, null), ($"http://news.example:{_server.Port}/out", null), ($"http://news.example:{_server.Port}/1", null)), "text/xml");
        _server.Give("/out", 302, $"Location: {_server.At("/secret")}");
        _server.Give("/1", FeedText.Page(1));
        var network = new Network
        {
            Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("203.0.113.7")]),
            Connect = (_, port, cancellation) => Network.OfMachine.Connect([IPAddress.Loopback], port, cancellation),
        };

        var counts = await RunAsync([$"http://news.example:{_server.Port}/feed"], network);

        counts.Added.NewReports.ShouldBe(1);
        _notRead.ShouldBe(["DEM330", "DEM330"]);
        _server.Paths.ShouldNotContain("/secret");
    }

    [Fact]
    public async Task A_watch_that_is_stopped_anywhere_and_run_again_comes_to_the_same_record()
    {
        var links = Enumerable.Range(1, 8).Select(number => string.Create(CultureInfo.InvariantCulture, $"/{number}")).ToList();
        _server.Give("/feed", FeedText.Rss(links.Select(link => (link, (string?)null))), "text/xml", "ETag: \"a\"");
        links.ForEach(link => _server.Give(link, FeedText.Page(int.Parse(link[1..], CultureInfo.InvariantCulture))));
        await RunAsync("/feed");
        var whole = Export(_record);

        foreach (var stopAt in links)
        {
            using var record = Open($"stopped-{stopAt[1..]}.db");
            using var stop = new CancellationTokenSource();
            var number = int.Parse(stopAt[1..], CultureInfo.InvariantCulture);
            _server.On(stopAt, async (_, _, _) => await stop.CancelAsync());
            await Should.ThrowAsync<OperationCanceledException>(Watcher(record, Network.OfMachine).RunAsync([_server.At("/feed").AbsoluteUri], IngestWatch.None, stop.Token));
            _server.Give(stopAt, FeedText.Page(number));

            await Watcher(record, Network.OfMachine).RunAsync([_server.At("/feed").AbsoluteUri], IngestWatch.None, TestContext.Current.CancellationToken);

            Export(record).ShouldBe(whole);
        }
    }

    [Fact]
    public async Task New_and_changed_files_of_a_folder_are_read_and_no_others()
    {
        _folder.Write("in/a.html", FeedText.Page(1));
        _folder.Write("in/b.html", FeedText.Page(2));
        (await RunAsync([Path.Join(_folder.Path, "in")], Network.OfMachine)).Added.NewReports.ShouldBe(2);
        (await RunAsync([Path.Join(_folder.Path, "in")], Network.OfMachine)).ShouldBe(default);

        _folder.Write("in/b.html", FeedText.Page(3));
        _folder.Write("in/below/c.html", FeedText.Page(4));
        _folder.Write("in/empty.html", "");
        var third = await RunAsync([Path.Join(_folder.Path, "in")], Network.OfMachine);
        (third.Added, third.Rejected).ShouldBe((new AddedCounts(2, 0, 0, 0), 1));
        (await RunAsync([Path.Join(_folder.Path, "in")], Network.OfMachine)).ShouldBe(default);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        await RunAsync([Path.Join(_folder.Path, "gone")], Network.OfMachine);
        _notRead.ShouldBe(["DEM301"]);
    }

    private IRecord Open(string name) => Records.OpenOrCreate(Path.Join(_folder.Path, name), new RecordOptions(), _clock);

    private Watcher Watcher(IRecord record, Network network) =>
        new(record, _reader, new WatchOptions { PagesPerStep = 3, Ingest = new IngestOptions { Threads = 1 } }, network, _clock, (_, _) => Task.CompletedTask);

    private Task<IngestCounts> RunAsync(string path) => RunAsync([_server.At(path).AbsoluteUri], Network.OfMachine);

    private Task<IngestCounts> RunAsync(string[] sources, Network network) =>
        Watcher(_record, network).RunAsync(sources, new IngestWatch { NotRead = outcome => _notRead.Add(outcome.Rejection!.Code) }, TestContext.Current.CancellationToken);

    private static byte[] Export(IRecord record)
    {
        using var output = new MemoryStream();
        record.Export(output);
        return output.ToArray();
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(new byte[40 << 20]);
        }

        return packed.ToArray();
    }
}
