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
        lines.Count.ShouldBeGreaterThan(3);
        using var folder = new TemporaryFolder();
        foreach (var line in lines)
        {
            var result = await CommandRunner.RunAsync(Words(line, folder));
            result.ExitCode.ShouldBe(0, line + "\n" + result.Error);
        }
    }

    [Fact]
    public async Task Chicken_is_analysed_as_the_textbooks_have_it() =>
        Approved.Matches((await RunAsync("analyse", Chicken)).Output.ReplaceLineEndings("\n"));

    [Fact]
    public async Task The_same_is_one_object_in_json()
    {
        using var json = JsonDocument.Parse((await RunAsync("analyse", Chicken, "--format", "json")).Output);
        var nash = json.RootElement.GetProperty("equilibria")[0];
        nash.GetProperty("concept").GetString().ShouldBe("Nash");
        nash.GetProperty("states").EnumerateArray().Select(state => state.GetString()).ShouldBe(["north straight", "south straight"]);
    }

    [Fact]
    public async Task Where_something_is_unknown_certain_and_possible_stand_side_by_side()
    {
        var output = (await RunAsync("analyse", Sample("gisborne"), "--concept", "GMR")).Output;
        output.ShouldContain("certain");
        output.ShouldContain("4, 6, 8");
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
