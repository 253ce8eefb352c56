namespace Demarche.Cli.Tests.Commands;

/// <summary>ingest, brief, export and demo: the way through a record.</summary>
public sealed class RecordCommandsTests
{
    [Fact]
    public async Task A_second_ingest_adds_nothing_and_the_export_stays_the_same()
    {
        using var folder = new TemporaryFolder();
        var record = folder.At("talks.db");
        var first = await CommandRunner.RunAsync(["ingest", CommandRunner.SamplesFolder, "--record", record]);
        first.ExitCode.ShouldBe(0);
        first.Error.ShouldContain("5 new reports");
        var before = await CommandRunner.RunAsync(["export", "--record", record]);
        var second = await CommandRunner.RunAsync(["ingest", CommandRunner.SamplesFolder, "--record", record]);
        second.Error.ShouldContain("0 new reports");
        (await CommandRunner.RunAsync(["export", "--record", record])).Output.ShouldBe(before.Output);
        before.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5);
    }

    [Fact]
    public async Task The_brief_of_a_record_takes_only_the_days_that_are_asked_for()
    {
        using var folder = new TemporaryFolder();
        var record = folder.At("talks.db");
        foreach (var (name, day) in new[] { ("a.txt", "2020-03-03"), ("b.txt", "2020-03-05") })
        {
            var path = folder.Write(name, $"Story {name}\n\nThe ministers of the two countries met again to talk about fares and bridges.\n");
            await CommandRunner.RunAsync(["ingest", path, "--record", record, "--published", day]);
        }

        var result = await CommandRunner.RunAsync(["brief", "--record", record, "--from", "2020-03-04", "--to", "2020-03-05"]);
        result.Output.ShouldContain("Story b.txt");
        result.Output.ShouldNotContain("Story a.txt");
        var newest = await CommandRunner.RunAsync(["brief", "--record", record, "--newest", "1"]);
        newest.Output.ShouldContain("Story b.txt");
        newest.Output.ShouldNotContain("Story a.txt");
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_one_plain_sentence()
    {
        using var folder = new TemporaryFolder();
        var result = await CommandRunner.RunAsync(["brief", "--record", folder.At("none.db")]);
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldBe($"demarche: There is no record at {folder.At("none.db")}; check the path, or make one with ingest.\n");
    }

    [Fact]
    public async Task The_demo_shows_the_brief_of_the_samples()
    {
        var result = await CommandRunner.RunAsync(["demo"]);
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("Grain corridor pact initialled in Samarkand as Uzbekistan yields on rates");
        result.Output.ShouldContain("Neither of us got the number we came with");
        result.Output.TrimEnd().ShouldEndWith("This is a model of reporting, not of the world.");
    }

    [Fact]
    public async Task The_furniture_of_the_samples_is_apart_and_says_nothing()
    {
        var result = await CommandRunner.RunAsync(["read", CommandRunner.SamplesFolder], width: 1000);
        var said = result.Output[result.Output.IndexOf("Who says what", StringComparison.Ordinal)..result.Output.IndexOf("Not read as the story", StringComparison.Ordinal)];
        foreach (var furniture in new[] { "cookies", "Sign up", "grainwatcher", "My cousin says", "Follow us on Telegram", "See you in the bike shop", "Our partners" })
        {
            said.ShouldNotContain(furniture, Case.Insensitive);
        }
    }
}
