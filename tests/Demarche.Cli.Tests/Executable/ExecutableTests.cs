using System.Diagnostics;
using System.Globalization;

namespace Demarche.Cli.Tests.Executable;

/// <summary>The built program as its users meet it: processes, pipes, signals, terminals.</summary>
[Collection("Executable")]
public sealed class ExecutableTests
{
    [Fact]
    public async Task Nothing_but_text_is_written_to_a_pipe()
    {
        var result = await Runner.RunDemarcheAsync("demo");
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldNotContain('\u001b');
        result.Output.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public async Task The_width_that_the_environment_tells_is_kept_to()
    {
        var result = await Runner.RunAsync(Runner.Program, ["demo"], Runner.Environment(("COLUMNS", "50")));
        result.Output.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(50);
    }

    [Fact]
    public async Task A_terminal_gets_colour_unless_it_is_not_wanted()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "needs script(1) to make a terminal");
        (await OnTerminal(Runner.Environment(("TERM", "xterm-256color")), "demo")).ShouldContain("\u001b[1;38;5;");
        (await OnTerminal(Runner.Environment(("TERM", "xterm-256color"), ("NO_COLOR", "1")), "demo")).ShouldNotContain("38;5;");
        (await OnTerminal(Runner.Environment(("TERM", "xterm-256color")), "demo --no-color")).ShouldNotContain("38;5;");
    }

    [Fact]
    public async Task A_reader_that_stops_early_is_no_fault()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a POSIX shell");
        var result = await Runner.RunAsync("/bin/sh", ["-c", $"'{Runner.Program}' demo --quiet | head -n 1"]);
        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("demarche re", "read")]
    [InlineData("demarche read --format ma", "markdown")]
    [InlineData("demarche read --f", "--format")]
    public async Task Bash_completes_a_line(string line, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs bash");
        const string Script = """
            set -eu
            PATH=$1:$PATH
            source <(demarche completion bash)
            complete -p demarche > /dev/null
            COMP_LINE=$2 COMP_POINT=${#2}
            read -ra COMP_WORDS <<< "$2"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _demarche_complete
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        var result = await Runner.RunAsync("/bin/bash", ["-c", Script, "bash", AppContext.BaseDirectory, line]);
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.Split('\n').ShouldContain(expected);
    }

    [Fact]
    public async Task An_interrupt_ends_it_with_130_and_without_a_trace()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs POSIX signals");
        using var process = Runner.Start(Runner.Program, ["read", "-"]);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("/bin/kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var result = await Runner.EndAsync(process);
        result.ExitCode.ShouldBe(130);
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_fault_is_one_sentence_and_its_trace_is_shown_only_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        string[] line = ["brief", "--record", folder.Write("no-record.db", "This is no database, and long enough to be looked at as one.")];
        var plain = await Runner.RunDemarcheAsync(line);
        plain.ExitCode.ShouldBe(1);
        plain.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        (await Runner.RunDemarcheAsync([.. line, "--verbose"])).Error.ShouldContain("   at ");
    }

    private static async Task<string> OnTerminal(Dictionary<string, string> environment, string args) =>
        (await Runner.RunAsync("/usr/bin/script", ["-qec", $"'{Runner.Program}' {args}", "/dev/null"], environment)).Output;
}
