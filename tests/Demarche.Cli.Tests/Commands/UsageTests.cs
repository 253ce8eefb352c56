using Demarche.Cli.Commands;
using Demarche.Cli.Hosting;

namespace Demarche.Cli.Tests.Commands;

public sealed class UsageTests
{
    public static TheoryData<string> CommandNames => [.. CommandList.All().Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Help_of_every_command_has_an_example(string name)
    {
        var result = await CommandRunner.RunAsync([name, "--help"]);
        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("Examples:\n");
        result.Output[result.Output.IndexOf("Examples:", StringComparison.Ordinal)..].ShouldContain("demarche " + name);
    }

    [Theory]
    [InlineData("read")] // no path
    [InlineData("read x --format nonsense")]
    [InlineData("read x --published tomorrow")]
    [InlineData("read x --threads 0")]
    [InlineData("ingest x")] // no record
    [InlineData("annotate x --layers nonsense")]
    [InlineData("nonsense")]
    [InlineData("completion ksh")]
    [InlineData("")]
    public async Task A_command_line_that_makes_no_sense_ends_with_2_and_says_where_to_look(string line)
    {
        var result = await CommandRunner.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldStartWith("demarche: ");
        result.Error.ShouldEndWith("--help\n");
    }

    [Fact]
    public async Task A_command_that_there_is_not_is_told_in_one_sentence_with_those_there_are() =>
        (await CommandRunner.RunAsync(["reed", "story.html"])).Error.ReplaceLineEndings("\n")
            .ShouldBe("demarche: \"reed\" is not a command; there are demo, read, ingest, watch, brief, serve, review, decide, find, check, who, positions, timeline, changes, contested, sources, compare, export, import, record, times, annotate, model, conflict, completion.\nTry: demarche --help\n");

    [Fact]
    public async Task The_version_is_one_line() =>
        (await CommandRunner.RunAsync(["--version"])).Output.ReplaceLineEndings("\n").ShouldBe($"demarche {PrintVersion.Version}\n");

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "#compdef demarche")]
    [InlineData("fish", "complete -c demarche")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task A_completion_script_is_printed_for_each_shell(string shell, string expected) =>
        (await CommandRunner.RunAsync(["completion", shell])).Output.ShouldContain(expected);

    [Fact]
    public async Task Completion_suggests_commands_and_formats()
    {
        (await CommandRunner.RunAsync(["[suggest:11]", "demarche re"])).Output.ShouldContain("read");
        (await CommandRunner.RunAsync(["[suggest:23]", "demarche read --format "])).Output.ShouldContain("markdown");
    }
}
