using Demarche.Testing;

namespace Demarche.Cli.Tests.Executable;

/// <summary>The published archive. Slow: it publishes a self-contained program.</summary>
[Collection("Executable")]
public sealed class PublishTests
{
    [Fact]
    public async Task The_published_archive_runs_the_demo_on_a_machine_without_dotnet()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "unpacks the Linux archive");
        using var folder = new TemporaryFolder();
        var published = await Runner.RunAsync(
            "/bin/bash",
            [Path.Combine(RepositoryRoot.Find(), "publish.sh"), "--output", folder.Path, "linux-x64"],
            Runner.Environment());
        published.ExitCode.ShouldBe(0, published.Output + published.Error);
        var archive = Directory.GetFiles(folder.Path, "demarche-*-linux-x64.tar.gz").ShouldHaveSingleItem();
        (await Runner.RunAsync("/bin/tar", ["-C", folder.Path, "-xzf", archive])).ExitCode.ShouldBe(0);
        var program = Path.Combine(Directory.GetDirectories(folder.Path, "demarche-*").ShouldHaveSingleItem(), "demarche");

        var result = await Runner.RunAsync(program, ["demo"], new Dictionary<string, string> { ["PATH"] = folder.Path });
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("Who says what");
        result.Output.TrimEnd().ShouldEndWith("This is a model of reporting, not of the world.");
    }
}
