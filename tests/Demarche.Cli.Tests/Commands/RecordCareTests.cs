using System.Text.Json;

namespace Demarche.Cli.Tests.Commands;

/// <summary>demarche record: info, check, backup, restore, compact, copy.</summary>
public sealed class RecordCareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Record => _folder.At("talks.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_tells_what_it_holds()
    {
        await Ingest();
        (await Run("info", "--record", Record)).Output.ShouldContain("reports:     5\n");

        using var json = JsonDocument.Parse((await Run("info", "--record", Record, "--format", "json")).Output);
        json.RootElement.GetProperty("reports").GetInt32().ShouldBe(5);
        json.RootElement.GetProperty("record").GetString().ShouldBe(Record);
    }

    [Fact]
    public async Task A_backup_restored_and_copied_exports_what_the_record_does()
    {
        await Ingest();
        var export = (await CommandRunner.RunAsync(["export", "--record", Record])).Output;
        var (backup, restored, copy) = (_folder.At("backup.db"), _folder.At("restored.db"), _folder.At("copy.db"));

        (await Run("backup", backup, "--record", Record)).ExitCode.ShouldBe(0);
        (await Run("restore", backup, "--to", restored)).ExitCode.ShouldBe(0);
        (await Run("copy", "--record", restored, "--to", copy)).ExitCode.ShouldBe(0);
        (await Run("compact", "--record", copy)).ExitCode.ShouldBe(0);

        foreach (var record in new[] { backup, restored, copy })
        {
            (await CommandRunner.RunAsync(["export", "--record", record])).Output.ShouldBe(export);
            (await Run("check", "--record", record)).Error.ShouldBe($"{record}: 5 reports, all as they were put there.\n");
        }
    }

    [Fact]
    public async Task Nothing_is_written_over_a_record_or_a_file()
    {
        await Ingest();
        var again = await Run("restore", Record, "--to", Record);
        (again.ExitCode, again.Error).ShouldBe((1, $"demarche: {Record} holds something already; name a place where there is no record.\n"));
        var there = await Run("backup", Record, "--record", Record);
        (there.ExitCode, there.Error).ShouldBe((1, $"demarche: There is a file at {Record} already; name another, or remove it first.\n"));
    }

    private Task<CommandResult> Ingest() => CommandRunner.RunAsync(["ingest", CommandRunner.SamplesFolder, "--record", Record]);

    private static Task<CommandResult> Run(params string[] arguments) => CommandRunner.RunAsync(["record", .. arguments]);
}
