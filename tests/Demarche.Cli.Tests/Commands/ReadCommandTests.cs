using System.Text;
using System.Text.Json;

namespace Demarche.Cli.Tests.Commands;

public sealed class ReadCommandTests
{
    private const string Story = "Talks resume\n\nGENEVA, 3 March 2020 - Norway's envoy, Kari Moen, said on Monday: \"We will stay until it is signed.\"\n";

    [Fact]
    public async Task One_line_of_json_a_report_repeats_the_id_of_its_input_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("in.jsonl", $$"""{"id": "first", "text": {{JsonSerializer.Serialize(Story)}}, "published": "2020-03-03"}""" + "\n");
        var result = await CommandRunner.RunAsync(["read", path, "--format", "jsonl"]);
        result.ExitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("id").GetString().ShouldBe("first");
        json.RootElement.GetProperty("report").GetProperty("published").GetString().ShouldBe("2020-03-03");
    }

    [Fact]
    public async Task A_finding_is_explained_by_its_words_stage_rule_and_confidence()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("story.txt", Story);
        var lines = await CommandRunner.RunAsync(["read", path, "--format", "jsonl"]);
        using var json = JsonDocument.Parse(lines.Output);
        var id = json.RootElement.GetProperty("statements")[0].GetProperty("id").GetString()!;
        var result = await CommandRunner.RunAsync(["read", path, "--explain", id]);
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain($"{id} (statement)");
        result.Output.ShouldContain("We will stay until it is signed.");
        result.Output.ShouldContain("rule or head: ");
        result.Output.ShouldContain("confidence 0.");
    }

    [Fact]
    public async Task An_id_that_no_finding_has_is_said_to_be_none()
    {
        using var folder = new TemporaryFolder();
        var result = await CommandRunner.RunAsync(["read", folder.Write("story.txt", Story), "--explain", "s0-1"]);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("No finding has the id \"s0-1\"");
    }

    [Fact]
    public async Task Standard_input_is_read_where_a_path_is_a_hyphen()
    {
        var result = await CommandRunner.RunAsync(["read", "-"], Encoding.UTF8.GetBytes(Story));
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("Talks resume");
    }

    [Fact]
    public async Task Without_a_publication_day_the_first_line_says_so_and_the_command_to_repeat_is_printed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("it's a story.txt", "Talks resume\n\nThe two ministers met on Monday and agreed to meet again.\n");
        var result = await CommandRunner.RunAsync(["read", path, "--outlet", "The Post"]);
        result.Output.ShouldStartWith("No publication day is known for 1 report");
        var quoted = "'" + path.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
        var wide = await CommandRunner.RunAsync(["read", path, "--outlet", "The Post"], width: 500);
        wide.Output.ShouldContain($"demarche read {quoted} --outlet 'The Post' --published YYYY-MM-DD\n");
    }

    [Fact]
    public async Task A_publication_day_that_is_given_is_taken()
    {
        using var folder = new TemporaryFolder();
        var result = await CommandRunner.RunAsync(["read", folder.Write("story.txt", Story), "--published", "2020-03-03"]);
        result.Output.ShouldNotContain("No publication day");
        result.Output.ShouldContain("published Tue 2020-03-03");
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_the_rest_goes_on_and_the_exit_code_is_2()
    {
        using var folder = new TemporaryFolder();
        var result = await CommandRunner.RunAsync(["read", folder.At("missing.txt"), folder.Write("story.txt", Story)]);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("missing.txt");
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        result.Output.ShouldContain("Talks resume");
    }

    [Fact]
    public async Task The_exit_code_is_1_where_nothing_could_be_read()
    {
        var result = await CommandRunner.RunAsync(["read", "no-such-file.txt"]);
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_folder_is_said_to_hold_nothing()
    {
        using var folder = new TemporaryFolder();
        var result = await CommandRunner.RunAsync(["read", folder.Path]);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldStartWith("demarche: There is no page in what was named");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_plain_sentence()
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "no-folder", "brief.html");
        var result = await CommandRunner.RunAsync(["read", folder.Write("story.txt", Story), "--output", target]);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldBe($"demarche: {target} cannot be written; check that its folder exists and that you may write there.\n");
    }

    [Fact]
    public async Task Rejects_are_listed_in_a_csv_file_whose_cells_are_no_formulas()
    {
        using var folder = new TemporaryFolder();
        await CommandRunner.RunAsync(["read", "=cmd.txt", folder.Write("story.txt", Story), "--rejects", folder.At("rejects.csv")]);
        var lines = await File.ReadAllLinesAsync(folder.At("rejects.csv"), TestContext.Current.CancellationToken);
        lines[0].ShouldBe("name,code,message");
        lines[1].ShouldStartWith("'=cmd.txt,DEM301,");
    }

    [Fact]
    public async Task Output_does_not_depend_on_the_number_of_threads()
    {
        var one = await CommandRunner.RunAsync(["read", CommandRunner.SamplesFolder, "--format", "jsonl", "--threads", "1"]);
        var four = await CommandRunner.RunAsync(["read", CommandRunner.SamplesFolder, "--format", "jsonl", "--threads", "4"]);
        four.Output.ShouldBe(one.Output);
        one.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5);
    }

    [Theory]
    [InlineData("markdown", "# Brief")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("json", "\"note\": \"This is a model of reporting, not of the world.\"")]
    [InlineData("brief", "Who says what")]
    public async Task Every_format_is_written_to_a_file_where_one_is_named(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        var result = await CommandRunner.RunAsync(["read", folder.Write("story.txt", Story), "--format", format, "--output", folder.At("brief.out")]);
        result.Output.ShouldBeEmpty();
        (await File.ReadAllTextAsync(folder.At("brief.out"), TestContext.Current.CancellationToken)).ShouldContain(expected);
    }

    [Fact]
    public async Task Quiet_still_says_what_went_wrong_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var record = folder.At("talks.db");
        var result = await CommandRunner.RunAsync(["ingest", folder.Write("story.txt", Story), "missing.txt", "--record", record, "--quiet"]);
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldContain("missing.txt");
    }
}
