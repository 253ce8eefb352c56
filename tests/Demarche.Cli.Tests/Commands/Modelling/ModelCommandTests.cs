using System.Text.Json;
using Demarche.Language.Model;

namespace Demarche.Cli.Tests.Commands.Modelling;

/// <summary>demarche model over the shipped samples, read with the shipped model.</summary>
public sealed class ModelCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Record => _folder.At("talks.db");

    public async ValueTask InitializeAsync()
    {
        using (var model = ShippedModel.Standard.LoadIfAny())
        {
            Assert.SkipWhen(model is null, "the language model of the program is not here");
        }

        (await RunAsync("ingest", CommandRunner.SamplesFolder, "--record", Record)).ExitCode.ShouldBe(0);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_model_of_the_samples_opens_with_moves_and_questions_and_shows_the_words()
    {
        var shown = await RunAsync("model", "show", "--record", Record, "-i", "Kisumu", "-i", "joint patrols");
        shown.ExitCode.ShouldBe(0, shown.Error);
        shown.Output.IndexOf("Who could move next", StringComparison.Ordinal).ShouldBeLessThan(shown.Output.IndexOf("Decision makers", StringComparison.Ordinal));
        shown.Output.ShouldContain("A model of reporting, not of the world.");
        shown.Output.ShouldContain("inputs unconfirmed.");
        shown.Output.ShouldContain("2019-05-14");
        shown.Output.ShouldContain("Uganda opposes");
        shown.Output.ShouldContain("Uganda on Monday rejected a Congolese plan");
        shown.Output.ShouldNotContain('%');
    }

    [Fact]
    public async Task Every_input_without_words_is_only_assumed()
    {
        foreach (var initiative in new[] { "Kisumu", "joint patrols", "Grain corridor pact", "Turkmen offer", "first session", "plan", "informal meeting" })
        {
            using var model = JsonDocument.Parse((await RunAsync("model", "show", "--record", Record, "-i", initiative, "--format", "json")).Output);
            foreach (var input in model.RootElement.GetProperty("inputs").EnumerateArray())
            {
                var hasWords = input.GetProperty("evidence").EnumerateArray().Any(evidence => evidence.GetProperty("words").GetString()!.Length > 0);
                (hasWords || input.GetProperty("status").GetString() is "assumed").ShouldBeTrue(input.GetProperty("text").GetString());
                input.GetProperty("setBy").GetString().ShouldBe("rule");
            }
        }
    }

    [Fact]
    public async Task The_same_record_gives_the_same_bytes()
    {
        string[] args = ["model", "show", "--record", Record, "-i", "Kisumu", "-i", "joint patrols", "--format", "json"];
        (await RunAsync(args)).Output.ShouldBe((await RunAsync(args)).Output);
    }

    [Fact]
    public async Task A_kept_model_is_confirmed_changed_switched_off_and_undone()
    {
        string[] at = ["--record", Record, "--name", "lake", "--by", "Ana"];
        (await RunAsync(["model", "save", "-i", "Kisumu", "-i", "joint patrols", .. at])).ExitCode.ShouldBe(0);
        using var shown = JsonDocument.Parse((await RunAsync("model", "show", "--record", Record, "--name", "lake", "--format", "json")).Output);
        var statement = shown.RootElement.GetProperty("inputs").EnumerateArray().First(input => input.GetProperty("kind").GetString() is "statement").GetProperty("id").GetString()!;

        (await RunAsync(["model", "confirm", statement, "--why", "read it", .. at])).Error.ShouldContain("1 of");
        (await RunAsync(["model", "change", statement, "--tier", "lean", .. at])).ExitCode.ShouldBe(0);
        (await RunAsync(["model", "off", statement, .. at])).ExitCode.ShouldBe(0);
        var log = (await RunAsync("model", "log", "--record", Record, "--name", "lake")).Output.Split('\n');
        log.ShouldContain(line => line.Contains("Ana: confirm") && line.Contains(statement));
        (await RunAsync(["model", "undo", log.First(line => line.Contains("Ana: off"))[..10], .. at])).ExitCode.ShouldBe(0);
        (await RunAsync("model", "list", "--record", Record)).Output.ShouldContain("lake version 5");
        (await RunAsync("model", "questions", "--record", Record, "--name", "lake", "--format", "markdown")).Output.ShouldStartWith("# What we do not know");
    }

    [Fact]
    public async Task The_model_file_goes_into_the_analysis()
    {
        var file = _folder.At("lake.conflict.yaml");
        (await RunAsync("model", "export", "--record", Record, "-i", "Kisumu", "-i", "joint patrols", "--output", file)).ExitCode.ShouldBe(0);
        var next = await RunAsync("conflict", "next", file);
        next.ExitCode.ShouldBe(0, next.Error);
        next.Output.ShouldContain("inputs unconfirmed");

        var refused = await RunAsync("model", "export", "--record", Record, "-i", "Kisumu", "--to", "gmcr");
        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("DEM581");
        (await RunAsync("model", "export", "--record", Record, "-i", "Kisumu", "--to", "gmcr", "--ties")).Output.ShouldContain("\"decisionMakers\"");
    }

    [Theory]
    [InlineData("It is not said which model", "model", "show")]
    [InlineData("DEM901", "model", "show", "-i", "no such talks")]
    [InlineData("DEM903", "model", "show", "--name", "none")]
    public async Task What_is_wrong_is_told_in_a_sentence(string told, params string[] args)
    {
        var refused = await RunAsync([.. args, "--record", Record]);
        refused.ExitCode.ShouldNotBe(0);
        refused.Error.ShouldContain(told);
    }

    private static Task<CommandResult> RunAsync(params string[] args) => CommandRunner.RunAsync(args, isWithModel: true);
}
