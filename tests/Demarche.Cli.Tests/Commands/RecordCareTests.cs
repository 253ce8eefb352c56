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
    public async Task A_record_is_made_ready_to_be_searched_by_meaning_and_back()
    {
        await Ingest();
        var early = await CommandRunner.RunAsync(["find", "gunfire on the water", "--meaning", "--record", Record]);
        (early.ExitCode, early.Error).ShouldBe((1, $"demarche: Nothing can be found by meaning in {Record} yet; run \"demarche record embed --record {Record}\" first.\n"));

        (await Run("embed", "--record", Record)).Error.ShouldContain("sentences of 5 reports made ready");
        (await CommandRunner.RunAsync(["find", "leaders held discussions", "--format", "json", "--record", Record])).Output.ShouldContain("\"similarity\"");
        (await CommandRunner.RunAsync(["find", "leaders held discussions", "--no-meaning", "--format", "json", "--record", Record])).Output.ShouldNotContain("\"similarity\"");

        (await Run("embed", "--off", "--record", Record)).ExitCode.ShouldBe(0);
        (await CommandRunner.RunAsync(["find", "leaders", "--format", "json", "--record", Record])).Output.ShouldNotContain("\"similarity\"");
    }

    [Fact]
    public async Task A_version_is_frozen_handed_on_and_compared_with()
    {
        await Ingest();
        var file = _folder.At("annex.db");
        (await Run("freeze", "the annex", "--day", "2024-12-31", "--to", file, "--record", Record)).Error.ShouldStartWith("the annex, 2024-12-31, sha256:");

        (await Run("frozen", "--record", Record)).Output.ShouldContain("5 reports (0 retracted)");
        (await Run("frozen", "the annex", "--record", file)).ExitCode.ShouldBe(0);
        (await Run("freeze", "the annex", "--record", Record)).ExitCode.ShouldBe(1);

        using var log = JsonDocument.Parse((await CommandRunner.RunAsync(["export", "--record", Record])).Output.Split('\n')[0]);
        await CommandRunner.RunAsync(["decide", "retract", log.RootElement.GetProperty("report").GetProperty("id").GetString()!, "--record", Record, "--by", "Ana", "--why", "withdrawn"]);
        var after = await Run("frozen", "the annex", "--format", "json", "--record", Record);
        after.ExitCode.ShouldBe(2);
        using var json = JsonDocument.Parse(after.Output);
        (json.RootElement.GetProperty("same").GetBoolean(), json.RootElement.GetProperty("newDecisions").GetInt32()).ShouldBe((false, 1));
    }

    [Fact]
    public async Task An_export_that_is_imported_is_exported_the_same()
    {
        await Ingest();
        var (file, other) = (_folder.At("talks.jsonl"), _folder.At("other.db"));
        (await CommandRunner.RunAsync(["export", "--record", Record, "--output", file])).ExitCode.ShouldBe(0);

        (await CommandRunner.RunAsync(["import", file, "--record", other])).Error.ShouldBe($"{other}: 5 new reports, 0 new captures of known reports, 0 there already, 0 read anew.\n");

        (await CommandRunner.RunAsync(["export", "--record", other])).Output.ShouldBe(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        (await Run("check", "--record", other)).ExitCode.ShouldBe(0);
        (await CommandRunner.RunAsync(["import", file, "--record", other])).Error.ShouldContain("5 there already");
    }

    [Theory]
    [InlineData("{}", "line 1: ")]
    [InlineData("not JSON", "line 1: ")]
    public async Task What_is_no_export_is_refused_by_its_line(string line, string expected)
    {
        var file = _folder.At("wrong.jsonl");
        await File.WriteAllTextAsync(file, line + "\n", TestContext.Current.CancellationToken);

        var result = await CommandRunner.RunAsync(["import", file, "--record", Record]);
        (result.ExitCode, result.Error).ShouldSatisfyAllConditions(told => told.ExitCode.ShouldBe(1), told => told.Error.ShouldContain(expected));
    }

    [Fact]
    public async Task A_draft_is_checked_sentence_by_sentence()
    {
        await Ingest();
        var draft = _folder.At("draft.txt");
        await File.WriteAllTextAsync(draft, "Atlantis signed a treaty on whales with Lemuria in 1999.\n", TestContext.Current.CancellationToken);

        var checkedDraft = await CommandRunner.RunAsync(["check", draft, "--record", Record, "--format", "json"]);
        checkedDraft.ExitCode.ShouldBe(2);
        checkedDraft.Output.ShouldContain("\"head\": \"not found\"");
        (await CommandRunner.RunAsync(["check", _folder.At("none.txt"), "--record", Record])).Error.ShouldContain("cannot be read");
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
