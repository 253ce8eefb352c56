using System.Text;
using System.Text.Json;

namespace Demarche.Cli.Tests.Commands;

/// <summary>decide and review: what people decide about a record, and how it shows.</summary>
public sealed class DecideCommandTests : IAsyncLifetime
{
    private const string Story = """
        Envoys meet in Ostrava

        Foreign Minister Jana Dvorak of Ruritania said on Monday: "We will sign the accord."

        "It is too early," said Prime Minister Karel Novak of Graustark.

        """;

    private readonly TemporaryFolder _folder = new();
    private string _record = "";

    public async ValueTask InitializeAsync()
    {
        _record = _folder.At("talks.db");
        await CommandRunner.RunAsync(["ingest", _folder.Write("story.txt", Story), "--record", _record, "--published", "2020-03-03"]);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_rejected_statement_leaves_the_brief_and_the_export_but_not_what_the_machine_read()
    {
        var (report, statement) = await First();
        (await Decide("reject", $"{report}#{statement}", "--why", "not said")).ExitCode.ShouldBe(0);

        (await Run("brief")).Output.ShouldContain("Who says what (1)");
        (await Run("export")).Output.ShouldNotContain($"\"{statement}\"");
        (await Run("brief", "--machine")).Output.ShouldContain("Who says what (2)");
        (await Run("export", "--machine")).Output.ShouldContain($"\"{statement}\"");
        (await Run("decide", "list")).Output.ShouldContain("Ana reject");
    }

    [Fact]
    public async Task An_accepted_statement_is_marked_and_is_all_that_is_left_of_what_was_decided()
    {
        var (report, statement) = await First();
        await Decide("accept", $"{report}#{statement}");

        (await Run("brief")).Output.ShouldContain("accepted by Ana");
        var curated = (await Run("export", "--decided-only")).Output;
        JsonDocument.Parse(curated).RootElement.GetProperty("statements").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_is_undone_is_as_it_was_before()
    {
        var before = (await Run("export")).Output;
        var (report, statement) = await First();
        await Decide("reject", $"{report}#{statement}");
        var id = (await Run("decide", "list")).Output.Split(' ')[0];
        await Decide("undo", id);

        (await Run("export")).Output.ShouldBe(before);
        (await Run("decide", "list")).Output.ShouldContain("undone by");
    }

    [Fact]
    public async Task A_report_is_retracted_as_a_whole()
    {
        var (report, _) = await First();
        await Decide("reject", report, "--why", "withdrawn");
        (await Run("export")).Output.ShouldBeEmpty();
        (await Run("brief")).Output.ShouldNotContain("We will sign the accord");
    }

    [Fact]
    public async Task A_finding_is_added_with_its_words()
    {
        var (report, _) = await First();
        var result = await Decide("add", report, "--kind", "party", "--words", "Ostrava", "--set", "name=Ostrava", "--set", "kind=bloc");
        result.Error.ShouldContain("is kept");
        (await Run("export")).Output.ShouldContain("\"name\":\"Ostrava\",\"kind\":\"bloc\"");
        (await Decide("add", report, "--kind", "party", "--words", "Atlantis", "--set", "name=Atlantis")).Error
            .ShouldContain("\"Atlantis\" is not in report");
    }

    [Fact]
    public async Task Parties_are_merged_split_and_renamed_by_their_members()
    {
        var (report, _) = await First();
        var parties = Parties((await Run("export")).Output);
        (await Decide("merge", $"{report}#{parties[0]}", $"{report}#{parties[1]}")).ExitCode.ShouldBe(0);
        (await Run("brief")).Output.ShouldContain($"Who is in it ({parties.Count - 1})");
        (await Decide("split", $"{report}#{parties[0]},{report}#{parties[1]}", "--apart", $"{report}#{parties[1]}")).ExitCode.ShouldBe(0);
        (await Decide("rename", $"{report}#{parties[0]}", "--name", "The envoy")).ExitCode.ShouldBe(0);
        (await Run("brief")).Output.ShouldContain($"Who is in it ({parties.Count})");
        var list = (await Run("decide", "list")).Output;
        list.ShouldContain("superseded by");
        list.ShouldContain("“The envoy”, in force");
        (await Run("brief")).Output.ShouldContain("The envoy person");
    }

    [Fact]
    public async Task Where_two_coders_differ_the_list_asks_for_a_settlement_and_two_logs_come_together()
    {
        var (report, statement) = await First();
        await Decide("accept", $"{report}#{statement}");
        var other = _folder.Write("bo.csv", $"kind,report,finding,by,why\r\nreject,{report},{statement},Bo,\"no, not \"\"said\"\"\"\r\n");
        (await Run("decide", "import", other)).Error.ShouldContain("1 new, 0 there already, 0 not understood");

        var conflicts = await Run("decide", "list", "--conflicts");
        conflicts.ExitCode.ShouldBe(2);
        conflicts.Output.ShouldContain("to be settled: Bo decided otherwise");
        conflicts.Output.ShouldContain("no, not \"said\"");

        var log = _folder.Write("both.jsonl", (await Run("decide", "list", "--format", "jsonl")).Output);
        (await Run("decide", "import", log)).Error.ShouldContain("0 new, 2 there already");
        var entry = conflicts.Output.Split('\n').Single(line => line.Contains("Bo reject", StringComparison.Ordinal)).Split(' ')[0];
        (await Decide("settle", entry, "--stands")).ExitCode.ShouldBe(0);
        (await Run("decide", "list", "--conflicts")).ExitCode.ShouldBe(0);
        (await Run("brief")).Output.ShouldContain("Who says what (1)");
    }

    [Fact]
    public async Task A_file_with_bad_rows_is_taken_in_part_and_each_is_named()
    {
        var (report, statement) = await First();
        var file = _folder.Write("judged.csv", $"kind,report,finding\nlike,{report},{statement}\naccept,{report},{statement}\naccept,ffffffff,s1-2\n");
        var result = await Run("decide", "import", file, "--by", "Ana");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("Line 2:");
        result.Error.ShouldContain("Line 4: There is no report ffffffff");
        result.Error.ShouldContain("1 new");
    }

    [Theory]
    [InlineData("There is no finding s1-2 in report", "accept", "#s1-2")]
    [InlineData("There is no report 00ff00ff in the record", "accept", "00ff00ff#s1-2")]
    [InlineData("There is no decision dffff in the record", "undo", "dffff")]
    public async Task What_is_not_there_is_one_plain_sentence(string message, string verb, string target)
    {
        var (report, _) = await First();
        var result = await Decide(verb, target.StartsWith('#') ? report + target : target);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain(message);
    }

    [Fact]
    public async Task A_review_takes_keys_and_goes_back_by_undo()
    {
        var result = await Review("a\nu r ?\nq", "--kind", "statement");
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("1/2 statement");
        result.Output.ShouldContain("accept: d");
        result.Output.ShouldContain("reject: d");
        result.Output.ShouldContain("a accept, r reject, c correct, s skip, u undo, q quit");
        result.Output.ShouldContain("1 decided, 2 were to be judged.");
        result.Output.ShouldContain("confidence 0.");
    }

    [Fact]
    public async Task A_review_corrects_by_keys_and_values_and_passes_over_what_was_judged()
    {
        (await Review("c\nact=promise\nq", "--kind", "statement")).Output.ShouldContain("1 decided");
        (await Run("export")).Output.ShouldContain("\"act\":\"promise\"");
        (await Review("q", "--kind", "statement")).Output.ShouldContain("1 were to be judged");
        (await Review("q", "--kind", "statement", "--reopen")).Output.ShouldContain("2 were to be judged");
        (await Run("review", "--by", "Bo", "--kind", "statement", "--agreed-out")).Output.ShouldContain("1 were to be judged");
        (await Run("review", "--by", "Bo", "--kind", "statement", "--below", "0.01")).Output.ShouldContain("0 were to be judged");
    }

    [Fact]
    public async Task A_review_shows_what_others_decided_unless_it_is_blind()
    {
        await Review("a a", "--kind", "statement");
        (await Run("review", "--by", "Bo", "--kind", "statement")).Output.ShouldContain("Ana decided: accept");
        (await Run("review", "--by", "Bo", "--kind", "statement", "--blind")).Output.ShouldNotContain("Ana decided");
    }

    [Fact]
    public async Task Agreement_and_precision_give_no_rate_of_few_findings()
    {
        await Review("a a", "--kind", "statement");
        await CommandRunner.RunAsync(["review", "--record", _record, "--by", "Bo", "--kind", "statement"], Encoding.UTF8.GetBytes("a r"));
        var agreement = (await Run("review", "--agreement")).Output;
        agreement.ShouldContain("statement: n = 2, agreed on 1, alpha fewer than 5: no rate");
        agreement.ShouldContain("Ana and Bo: n = 2, agreed on 1, kappa fewer than 5: no rate");
        (await Run("review", "--precision")).Output.ShouldContain("all: fewer than 5: no rate; n = 1: 1 right, 0 corrected, 0 wrong; 1 disputed");
    }

    private Task<CommandResult> Run(params string[] args) => CommandRunner.RunAsync([.. args, "--record", _record], width: 1000);

    private Task<CommandResult> Decide(params string[] args) => Run(["decide", .. args, "--by", "Ana"]);

    private Task<CommandResult> Review(string keys, params string[] args) =>
        CommandRunner.RunAsync(["review", .. args, "--record", _record, "--by", "Ana"], Encoding.UTF8.GetBytes(keys), width: 1000);

    private async Task<(string Report, string Statement)> First()
    {
        using var line = JsonDocument.Parse((await Run("export", "--machine")).Output.Split('\n')[0]);
        var statement = line.RootElement.GetProperty("statements").EnumerateArray().First();
        return (line.RootElement.GetProperty("report").GetProperty("id").GetString()!["sha256:".Length..][..8], statement.GetProperty("id").GetString()!);
    }

    private static List<string> Parties(string export)
    {
        using var line = JsonDocument.Parse(export.Split('\n')[0]);
        return [.. line.RootElement.GetProperty("parties").EnumerateArray().Where(party => party.GetProperty("kind").GetString() is not "anonymous").Select(party => party.GetProperty("id").GetString()!)];
    }
}
