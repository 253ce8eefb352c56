namespace Demarche.Cli.Tests.Commands;

/// <summary>demarche export over the samples, read without a model.</summary>
public sealed class ExportCommandTests : IAsyncLifetime, IDisposable
{
    private const string Sample = "Neither of us got the number we came with";

    private readonly TemporaryFolder _folder = new();

    private string Record => _folder.At("talks.db");

    public async ValueTask InitializeAsync() =>
        (await CommandRunner.RunAsync(["ingest", CommandRunner.SamplesFolder, "--record", Record])).ExitCode.ShouldBe(0);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("plover")]
    [InlineData("petrarch")]
    [InlineData("annotations")]
    [InlineData("gexf")]
    [InlineData("graphml")]
    [InlineData("ical")]
    [InlineData("csl-json")]
    [InlineData("ftm")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task A_format_of_one_file_is_the_same_on_standard_output_and_in_a_file(string format)
    {
        var shown = await CommandRunner.RunAsync(["export", "--record", Record, "--format", format]);
        shown.ExitCode.ShouldBe(0, shown.Error);
        (await CommandRunner.RunAsync(["export", "--record", Record, "--format", format, "--output", _folder.At("out")])).ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(_folder.At("out"), TestContext.Current.CancellationToken)).ShouldBe(shown.Output);
    }

    [Theory]
    [InlineData("csv", "statements.csv")]
    [InlineData("discourse", "two-mode.graphml")]
    public async Task A_format_of_many_files_needs_a_folder(string format, string file)
    {
        var refused = await CommandRunner.RunAsync(["export", "--record", Record, "--format", format]);
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("name it with --output");
        (await CommandRunner.RunAsync(["export", "--record", Record, "--format", format, "--output", _folder.At("tables")])).ExitCode.ShouldBe(0);
        File.Exists(Path.Combine(_folder.At("tables"), file)).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_text_no_words_of_a_report_are_written()
    {
        (await CommandRunner.RunAsync(["export", "--record", Record])).Output.ShouldContain(Sample);
        foreach (var format in new[] { "jsonl", "annotations", "markdown", "plover", "ftm" })
        {
            (await CommandRunner.RunAsync(["export", "--record", Record, "--format", format, "--no-text"])).Output.ShouldNotContain(Sample);
        }
    }

    [Fact]
    public async Task Words_are_put_back_from_the_pages_byte_for_byte()
    {
        var whole = await CommandRunner.RunAsync(["export", "--record", Record]);
        var bare = _folder.At("bare.jsonl");
        await CommandRunner.RunAsync(["export", "--record", Record, "--no-text", "--output", bare]);
        var attached = await CommandRunner.RunAsync(["record", "attach", bare, CommandRunner.SamplesFolder]);
        attached.ExitCode.ShouldBe(0, attached.Error);
        attached.Output.ShouldBe(whole.Output);
        var without = await CommandRunner.RunAsync(["record", "attach", bare, _folder.Write("other.txt", "Another story\n\nIt has nothing to do with the export, but it is long enough to be read.\n")]);
        without.ExitCode.ShouldBe(2);
        without.Error.ShouldContain("5 stand on no page that was given");
        without.Output.ShouldBe(await File.ReadAllTextAsync(bare, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_is_no_export_is_told_with_its_line()
    {
        var result = await CommandRunner.RunAsync(["record", "attach", _folder.Write("no.jsonl", "{\"report\":\"x\"}\n"), CommandRunner.SamplesFolder]);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("Line 1 is no line of an export");
    }

    [Fact]
    public async Task A_party_that_is_not_there_is_told()
    {
        var result = await CommandRunner.RunAsync(["export", "--record", Record, "--format", "plover", "--party", "Atlantis"]);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldBe("demarche: The record has no party called \"Atlantis\"; give a name that the brief shows, or a part of it.\n");
    }

    [Fact]
    public async Task A_filter_leaves_reports_out()
    {
        var all = await CommandRunner.RunAsync(["export", "--record", Record]);
        var one = await CommandRunner.RunAsync(["export", "--record", Record, "--party", "Uzbekistan"]);
        one.Output.Split('\n').Length.ShouldBeInRange(2, all.Output.Split('\n').Length - 1);
        (await CommandRunner.RunAsync(["export", "--record", Record, "--since", "2099-01-01"])).Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--min-confidence", "1.5", "--min-confidence must be from 0 to 1.")]
    [InlineData("--format", "xml", "\"xml\" is not a format")]
    public async Task A_value_that_cannot_be_is_refused(string option, string value, string message)
    {
        var result = await CommandRunner.RunAsync(["export", "--record", Record, option, value]);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
    }
}
