using Demarche.Testing;

namespace Demarche.Cli.Tests.Executable;

/// <summary>The launcher at the root, run in a copy of the tree with a stand-in for the SDK.</summary>
[Collection("Executable")]
public sealed class LauncherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LauncherTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a POSIX shell");
        foreach (var folder in new[] { "src", "samples", "bin" })
        {
            Directory.CreateDirectory(_folder.At(folder));
        }

        File.Copy(Path.Combine(RepositoryRoot.Find(), "demarche"), _folder.At("demarche"));
        _folder.Write("src/Program.cs", "");
        _folder.Write("Directory.Build.props", "");
        _folder.Write("Directory.Packages.props", "");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_use_builds_says_so_and_runs_the_program()
    {
        StandIn("""
            mkdir -p "$ROOT/artifacts/program"
            printf '#!/bin/sh\necho "ran $* as $DEMARCHE_PROGRAM"\n' > "$ROOT/artifacts/program/demarche"
            chmod +x "$ROOT/artifacts/program/demarche"
            """);
        var first = await Launch("read", "a b");
        first.ShouldBe(new CommandResult(0, $"ran read a b as {_folder.At("demarche")}\n", "Building demarche (first use, or its sources changed) ...\n"));
        (await Launch("demo")).Error.ShouldBeEmpty();
        File.SetLastWriteTimeUtc(_folder.At("src/Program.cs"), File.GetLastWriteTimeUtc(_folder.At("artifacts/program.stamp")).AddSeconds(1));
        (await Launch("demo")).Error.ShouldStartWith("Building demarche");
    }

    [Fact]
    public async Task A_build_that_fails_shows_why_and_runs_nothing()
    {
        StandIn("echo 'Program.cs(1,1): error CS0000'; exit 1");
        var result = await Launch("demo");
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("error CS0000");
        File.Exists(_folder.At("artifacts/program.stamp")).ShouldBeFalse();
    }

    private void StandIn(string script)
    {
        var path = _folder.Write("bin/dotnet", "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private Task<CommandResult> Launch(params string[] args) => Runner.RunAsync(
        "/bin/bash",
        [_folder.At("demarche"), .. args],
        new Dictionary<string, string> { ["PATH"] = _folder.At("bin") + ":/usr/bin:/bin", ["ROOT"] = _folder.Path });
}
