using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Demarche.Cli.Tests.Ingest;
using Demarche.Testing.Web;

namespace Demarche.Cli.Tests.Commands;

/// <summary>demarche watch: feeds and folders into a record, and what changed.</summary>
public sealed class WatchCommandTests : IDisposable
{
    private readonly LoopbackServer _server = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_feed_is_read_and_what_changed_is_told_once()
    {
        Feed(1);
        var first = await WatchAsync();
        first.ExitCode.ShouldBe(0);
        first.Output.ShouldContain("New reports (1)\n  Ministers meet on ferry 1\n    The Courier, 2016-06-24, http://127.0.0.1");
        first.Output.ShouldContain("New parties");
        first.Error.ShouldContain("1 new report");

        (await WatchAsync()).Output.ShouldBe("Nothing has changed.\n");
    }

    [Fact]
    public async Task An_entry_that_cannot_be_had_is_named_and_the_exit_code_says_so()
    {
        _server.Give("/feed", FeedText.Rss(("/gone", null), ("/1", null)), "text/xml");
        _server.Give("/1", FeedText.Page(1));
        var result = await WatchAsync();
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain($"demarche: {_server.At("/gone")}: There is nothing at the address (status 404); check it. (DEM331)\n");
        result.Output.ShouldContain("New reports (1)");
    }

    [Fact]
    public async Task What_was_ingested_otherwise_is_told_without_looking_at_anything()
    {
        Feed(1);
        await WatchAsync();
        await CommandRunner.RunAsync(["ingest", _folder.Write("a.html", FeedText.Page(2)), "--record", _folder.At("talks.db")]);
        var asked = _server.Requests.Count;

        var result = await CommandRunner.RunAsync(["watch", "--since-last", "--record", _folder.At("talks.db"), "--format", "json"]);

        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("changes")[0].GetProperty("kind").GetString().ShouldBe("new-report");
        _server.Requests.Count.ShouldBe(asked);
    }

    [Fact]
    public async Task A_feed_of_changes_is_written_anew_and_keeps_what_it_had()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var file = _folder.At("changes.xml");
        Feed(1);
        await WatchAsync("--format", "atom", "--output", file);
        var first = XDocument.Load(file).Descendants(atom + "entry").Select(entry => entry.ToString()).ToList();
        Feed(1, 2);
        await WatchAsync("--format", "atom", "--output", file);
        var second = XDocument.Load(file).Descendants(atom + "entry").Select(entry => entry.ToString()).ToList();

        first.ShouldNotBeEmpty();
        second.Count.ShouldBeGreaterThan(first.Count);
        first.ShouldBeSubsetOf(second);
    }

    [Theory]
    [InlineData("Name a feed or a folder", "watch", "--record", "r.db")]
    [InlineData("leave out the feeds", "watch", "x", "--record", "r.db", "--since-last")]
    [InlineData("leave out --once", "watch", "x", "--record", "r.db", "--once", "--every", "15m")]
    [InlineData("give --output FILE", "watch", "x", "--record", "r.db", "--format", "atom", "--every", "15m")]
    [InlineData("\"soon\" is not a time to wait", "watch", "x", "--record", "r.db", "--every", "soon")]
    [InlineData("\"0s\" is not a time to wait", "watch", "x", "--record", "r.db", "--every", "0s")]
    [InlineData("\"rss\" is not a format", "watch", "x", "--record", "r.db", "--format", "rss")]
    public async Task What_does_not_fit_together_is_said(string message, params string[] args)
    {
        var result = await CommandRunner.RunAsync(args);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
    }

    [Fact]
    public async Task A_watch_that_was_killed_and_is_run_again_comes_to_the_record_of_one_that_was_not()
    {
        Feed(1, 2, 3, 4, 5, 6);
        await WatchAsync();
        var whole = (await CommandRunner.RunAsync(["export", "--record", _folder.At("talks.db")])).Output;
        var record = _folder.At("killed.db");
        string[] arguments = ["watch", _server.At("/feed").AbsoluteUri, "--record", record, "--fast"];
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.On("/4", async (_, _, cancellation) =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        });
        using (var process = new DemarcheProcess(arguments))
        {
            await asked.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
            process.Kill();
        }

        Feed(1, 2, 3, 4, 5, 6);
        var result = await CommandRunner.RunAsync(["watch", _server.At("/feed").AbsoluteUri, "--record", record]);

        result.Output.ShouldContain("New reports (6)");
        (await CommandRunner.RunAsync(["export", "--record", record])).Output.ShouldBe(whole);
    }

    [Fact]
    public async Task A_watch_that_goes_on_ends_when_it_is_told_to()
    {
        Feed(1);
        using var process = new DemarcheProcess("watch", _server.At("/feed").AbsoluteUri, "--record", _folder.At("talks.db"), "--fast", "--every", "1s");
        while (_server.Paths.Count(path => path is "/feed") < 2 && !process.HasEnded)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        process.Interrupt();

        var (exitCode, errors) = process.Finish();
        exitCode.ShouldBe(130);
        errors.ShouldEndWith("Stopped.\n");
    }

    private void Feed(params int[] numbers)
    {
        _server.Give("/feed", FeedText.Rss(numbers.Select(number => (string.Create(CultureInfo.InvariantCulture, $"/{number}"), (string?)null))), "application/rss+xml");
        foreach (var number in numbers)
        {
            _server.Give(string.Create(CultureInfo.InvariantCulture, $"/{number}"), FeedText.Page(number));
        }
    }

    private Task<CommandResult> WatchAsync(params string[] more) =>
        CommandRunner.RunAsync(["watch", _server.At("/feed").AbsoluteUri, "--record", _folder.At("talks.db"), .. more], width: 1000);
}
