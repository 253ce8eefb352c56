using System.Text.Json;
using Demarche.Cli.Commands.Conflicts;
using Demarche.Testing;

namespace Demarche.Cli.Tests.Commands.Conflicts;

public sealed class ConflictCommandTests
{
    public static TheoryData<string> CommandNames => [.. new ConflictCommand().Subcommands.Select(command => command.Name)];

    private static string Chicken => Sample("chicken");

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Help_of_every_command_on_conflicts_has_an_example(string name)
    {
        var result = await CommandRunner.RunAsync(["conflict", name, "--help"]);
        result.ExitCode.ShouldBe(0);
        result.Output[result.Output.IndexOf("Examples:", StringComparison.Ordinal)..].ShouldContain("demarche conflict " + name);
    }

    [Fact]
    public async Task Every_command_line_of_the_guide_runs()
    {
        var lines = (await CommandRunner.RunAsync(["conflict", "--help"])).Output.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("    demarche conflict ", StringComparison.Ordinal)).ToList();
        lines.Count.ShouldBeGreaterThan(6);
        using var folder = new TemporaryFolder();
        foreach (var line in lines)
        {
            var result = await CommandRunner.RunAsync(Words(line, folder));
            result.ExitCode.ShouldBe(0, line + "\n" + result.Error);
        }
    }

    [Fact]
    public async Task Chicken_is_analysed_as_the_textbooks_have_it() =>
        Approved.Matches((await RunAsync("analyse", Chicken, "--ahead", "--coalitions")).Output.ReplaceLineEndings("\n"));

    [Fact]
    public async Task A_verdict_is_explained_in_English() =>
        Approved.Matches((await RunAsync("explain", Sample("cuban-missile-crisis"), "--state", "4", "--for", "USSR", "--concept", "SEQ")).Output.ReplaceLineEndings("\n"));

    [Fact]
    public async Task The_same_is_one_object_in_json()
    {
        using var json = JsonDocument.Parse((await RunAsync("analyse", Chicken, "--format", "json")).Output);
        var nash = json.RootElement.GetProperty("equilibria")[0];
        nash.GetProperty("concept").GetString().ShouldBe("Nash");
        nash.GetProperty("states").EnumerateArray().Select(state => state.GetString()).ShouldBe(["north straight", "south straight"]);
    }

    [Fact]
    public async Task The_first_table_is_csv() =>
        (await RunAsync("paths", Sample("cuban-missile-crisis"), "--to", "6", "--format", "csv")).Output
            .ShouldBe("State,Moves,Equilibrium by,Way\r\n6,2,GMR SMR SEQ SSEQ,0 -US-> 2 -USSR-> 6\r\n");

    [Fact]
    public async Task Where_something_is_unknown_certain_and_possible_stand_side_by_side()
    {
        var output = (await RunAsync("analyse", Sample("gisborne"), "--concept", "GMR")).Output;
        output.ShouldContain("certain");
        output.ShouldContain("4, 6, 8");
    }

    [Fact]
    public async Task The_count_of_rankings_for_the_euphrates_is_the_right_one()
    {
        var output = (await RunAsync("inverse", Sample("syria-iraq-1975"), "--state", "2", "--for", "Syria", "--concept", "SEQ", "--format", "csv")).Output;
        output.ShouldContain("Syria,SEQ,no,384,720,3");
    }

    [Fact]
    public async Task Errors_of_a_model_are_all_told_with_their_lines()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bad.conflict.yaml", "name: x\noptions: [a]\ninfeasible: [b]\ndecisionMakers:\n  - {name: A, options: [c]}\n");
        var analysed = await RunAsync("analyse", path);
        analysed.ExitCode.ShouldBe(1);
        analysed.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        analysed.Error.ShouldContain("bad.conflict.yaml:3:14: error DEM565");
        analysed.Error.ShouldContain("bad.conflict.yaml:5:25: error DEM562");
        var checkedFile = await RunAsync("check", path, "--format", "csv");
        checkedFile.ExitCode.ShouldBe(1);
        checkedFile.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_ranking_that_misses_a_state_is_told_with_the_line_of_the_preference()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bad.conflict.yaml", "name: x\noptions: [a]\ndecisionMakers:\n  - name: A\n    options: [a]\n    prefers:\n      ranking: [1]\n");
        (await RunAsync("states", path)).Error.ShouldContain("bad.conflict.yaml:7");
    }

    [Fact]
    public async Task A_model_with_too_many_states_is_refused_with_an_estimate_before_memory_is_spent()
    {
        using var folder = new TemporaryFolder();
        var names = string.Join(", ", Enumerable.Range(0, 40).Select(index => "o" + index));
        var path = folder.Write("large.conflict.yaml", $"name: x\noptions: [{names}]\ninfeasible: [o0 and o1]\ndecisionMakers: [{{name: A, options: [{names}], prefers: {{statements: [o0]}}}}]\n");
        var result = await RunAsync("analyse", path);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("DEM509");
        result.Error.ShouldContain("8.25e+11");
    }

    [Theory]
    [InlineData("garrison-diversion")]
    [InlineData("gisborne")]
    public async Task The_output_is_the_same_bytes_on_any_number_of_threads(string name)
    {
        var one = (await RunAsync("analyse", Sample(name), "--threads", "1", "--format", "json")).Output;
        foreach (var threads in new[] { "2", "5" })
        {
            (await RunAsync("analyse", Sample(name), "--threads", threads, "--format", "json")).Output.ShouldBe(one);
        }
    }

    [Theory]
    [InlineData("--state", "2", true)]
    [InlineData("--for", "Syria", false)]
    public async Task A_change_of_all_together_is_worked_out_where_nobody_in_particular_is_asked_about(string option, string value, bool isShown)
    {
        var output = (await RunAsync(option == "--for" ? ["inverse", Sample("syria-iraq-1975"), "--state", "2", option, value] : ["inverse", Sample("syria-iraq-1975"), option, value])).Output;
        output.Contains("What would make it an equilibrium", StringComparison.Ordinal).ShouldBe(isShown);
    }

    [Fact]
    public async Task A_model_goes_to_gmcr_and_back()
    {
        using var folder = new TemporaryFolder();
        (await RunAsync("convert", Sample("syria-iraq-1975"), "--output", folder.At("x.gmcr"))).ExitCode.ShouldBe(0);
        (await RunAsync("convert", folder.At("x.gmcr"), "--output", folder.At("y.conflict.yaml"))).ExitCode.ShouldBe(0);
        (await RunAsync("analyse", folder.At("y.conflict.yaml"), "--concept", "GMR", "--format", "csv")).Output.ShouldContain("GMR,ordinary,2,1 6");
        (await RunAsync("convert", folder.At("x.gmcr"), "--output", folder.At("x.gmcr"))).Error.ShouldContain("the file that is read");
        (await RunAsync("convert", folder.At("x.gmcr"))).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task What_a_format_cannot_hold_is_said()
    {
        var result = await RunAsync("convert", Sample("gisborne"), "--to", "gmcr");
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("DEM581");
    }

    [Fact]
    public async Task Verified_cases_end_with_a_count_and_with_1_where_any_differs()
    {
        using var folder = new TemporaryFolder();
        const string Case = """
            {"name": "x", "options": [{"name": "a", "owner": "A"}], "states": [{"id": 1, "options": "N"}, {"id": 2, "options": "Y"}],
             "decisionMakers": [{"name": "A", "ranking": [2, 1]}], "published": [{"by": "print", "equilibria": {"Nash": [2]}}]}
            """;
        var right = await RunAsync("verify", folder.Write("right.json", Case));
        right.Output.ReplaceLineEndings("\n").ShouldBe("x: Nash equilibria (print): agrees\n1 agree, 0 differ\n");
        right.ExitCode.ShouldBe(0);
        var wrong = await RunAsync("verify", folder.At("right.json"), folder.Write("wrong.json", Case.Replace("[2]}}]", "[1]}}]", StringComparison.Ordinal)), folder.Write("broken.json", "{"));
        wrong.Output.ReplaceLineEndings("\n").ShouldContain("x: Nash equilibria (print): differs: missing 1; extra 2\n");
        wrong.Output.ReplaceLineEndings("\n").ShouldEndWith("1 agree, 2 differ\n");
        wrong.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task A_drawing_is_written_in_the_format_of_its_ending()
    {
        using var folder = new TemporaryFolder();
        (await RunAsync("draw", Chicken, "--output", folder.At("x.dot"))).ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(folder.At("x.dot"), TestContext.Current.CancellationToken)).ShouldStartWith("digraph");
        (await RunAsync("draw", Chicken, "--output", folder.At("x.svg"))).ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(folder.At("x.svg"), TestContext.Current.CancellationToken)).ShouldStartWith("<svg");
    }

    [Theory]
    [InlineData("conflict")]
    [InlineData("conflict nonsense")]
    [InlineData("conflict analyse")]
    [InlineData("conflict analyse x --concept Nush")]
    [InlineData("conflict analyse x --rules nonsense")]
    [InlineData("conflict explain x")]
    [InlineData("conflict paths x --moves nonsense")]
    [InlineData("conflict draw x --to png")]
    [InlineData("conflict analyse x --state-limit 0")]
    public async Task A_command_line_that_makes_no_sense_ends_with_2_and_says_where_to_look(string line)
    {
        var result = await CommandRunner.RunAsync(line.Split(' '));
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldStartWith("demarche: ");
        result.Error.ShouldEndWith("--help\n");
    }

    [Theory]
    [InlineData("--state", "13", "State \"13\" is not among the 12 feasible states")]
    [InlineData("--for", "France", "There is no decision maker \"France\"; there are US, USSR.")]
    public async Task What_is_not_in_the_model_is_said(string option, string value, string message)
    {
        string[] state = option is "--state" ? [] : ["--state", "4"];
        var result = await RunAsync(["explain", Sample("cuban-missile-crisis"), .. state, option, value]);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain(message);
    }

    private static string Sample(string name) => Path.Combine(CommandRunner.SamplesFolder, "conflicts", name + ".conflict.yaml");

    private static Task<CommandResult> RunAsync(params string[] args) => CommandRunner.RunAsync(["conflict", .. args]);

    private static string[] Words(string line, TemporaryFolder folder)
    {
        var words = new List<string>();
        foreach (var (part, index) in line.Trim()["demarche ".Length..].Split('"').Select((part, index) => (part, index)))
        {
            words.AddRange(index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. words.Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(RepositoryRoot.Find(), word) : word is "chicken.svg" ? folder.At(word) : word)];
    }
}
