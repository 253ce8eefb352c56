using Demarche.Cli.Output;
using Demarche.Reading.Findings;
using Demarche.Testing;
using Demarche.Workbench.Views;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Demarche.Cli.Tests.Output;

public sealed class ConsoleBriefTests
{
    private static readonly BriefOptions Options = new() { RepeatCommand = reports => $"demarche read {reports[0].Captures[0].Name} --published YYYY-MM-DD" };

    [Fact]
    public void A_wide_console() => Approved.Matches(Write(100, BriefStories.Ferry(), BriefStories.FerryWithoutDay()));

    [Fact]
    public void A_narrow_console() => Approved.Matches(Write(40, BriefStories.Ferry(), BriefStories.FerryWithoutDay()));

    [Theory]
    [InlineData(30)]
    [InlineData(40)]
    [InlineData(77)]
    [InlineData(100)]
    public void Lines_keep_to_the_width_and_no_word_is_cut(int width)
    {
        var text = Write(width, BriefStories.Ferry(), BriefStories.FerryWithoutDay());
        text.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(width);
        Words(text).ShouldBe(Words(Write(1000, BriefStories.Ferry(), BriefStories.FerryWithoutDay())));
    }

    [Fact]
    public void A_word_wider_than_the_console_goes_on_in_the_next_line()
    {
        using var console = new TestConsole();
        console.Profile.Width = 20;
        new LineWriter(console).Write(2, 4, ("at https://example.org/a/long/way 今日は今日は今日は今日は今日は", Style.Plain), ("end", Style.Plain));
        console.Output.ReplaceLineEndings("\n").ShouldBe("  at\n    https://example.\n    org/a/long/way\n    今日は今日は今日\n    は今日は今日は\n    end\n");
    }

    [Fact]
    public void Words_of_a_story_cannot_steer_the_terminal()
    {
        var text = Write(100, BriefStories.Hostile());
        text.ShouldNotContain('\u001b');
        text.ShouldNotContain('\u202E');
        text.ShouldContain("[link](javascript:alert(1))");
    }

    [Fact]
    public void Lines_have_no_white_space_at_their_ends() =>
        Write(60, BriefStories.Ferry(), BriefStories.FerryWithoutDay()).Split('\n').ShouldAllBe(line => line.TrimEnd() == line);

    private static string[] Words(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string Write(int width, params ReportFindings[] findings)
    {
        using var console = new TestConsole();
        console.Profile.Width = width;
        ConsoleBrief.Write(console, BriefBuilder.Build(findings, Options));
        return console.Output.ReplaceLineEndings("\n");
    }
}
