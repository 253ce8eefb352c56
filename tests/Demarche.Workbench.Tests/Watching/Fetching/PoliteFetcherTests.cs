using Demarche.Testing.Web;
using Demarche.Workbench.Watching.Fetching;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Workbench.Tests.Watching.Fetching;

public sealed class PoliteFetcherTests : IDisposable
{
    private readonly LoopbackServer _server = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 3, 1, 12, 0));
    private readonly List<TimeSpan> _pauses = [];
    private readonly WebFetcher _web;
    private readonly PoliteFetcher _client;

    public PoliteFetcherTests()
    {
        _server.Give("/story", "words");
        _web = new WebFetcher(new FetchOptions(), Network.OfMachine, _clock);
        _client = new PoliteFetcher(_web, new FetchOptions(), _clock, (time, _) =>
        {
            _pauses.Add(time);
            _clock.Advance(Duration.FromTimeSpan(time));
            return Task.CompletedTask;
        });
    }

    public void Dispose()
    {
        _web.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task What_robots_txt_forbids_is_not_asked_for()
    {
        _server.Give("/robots.txt", "User-agent: *\nDisallow: /story", "text/plain");
        (await FetchAsync("/story")).Failure!.Code.ShouldBe("DEM336");
        _server.Paths.ShouldBe(["/robots.txt"]);
    }

    [Fact]
    public async Task Robots_txt_is_asked_for_once_and_where_there_is_none_all_is_allowed()
    {
        (await FetchAsync("/story")).Body.ShouldNotBeNull();
        (await FetchAsync("/story")).Body.ShouldNotBeNull();
        _server.Paths.ShouldBe(["/robots.txt", "/story", "/story"]);
    }

    [Fact]
    public async Task Where_robots_txt_cannot_be_had_nothing_is_asked_for()
    {
        _server.Give("/robots.txt", 503);
        var failure = (await FetchAsync("/story")).Failure!;
        (failure.Code, failure.IsLasting).ShouldBe(("DEM337", false));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("User-agent: *\nCrawl-delay: 7", 7)]
    [InlineData("User-agent: *\nCrawl-delay: 3600", 30)]
    public async Task Between_two_requests_to_a_host_there_is_a_pause(string robots, double seconds)
    {
        _server.Give("/robots.txt", robots, "text/plain");
        await FetchAsync("/story");
        await FetchAsync("/story");
        _pauses.ShouldBe([TimeSpan.FromSeconds(seconds)]);
    }

    private Task<FetchResult> FetchAsync(string path) => _client.FetchAsync(_server.At(path), AddressReach.Loopback, "*/*", TestContext.Current.CancellationToken);
}
