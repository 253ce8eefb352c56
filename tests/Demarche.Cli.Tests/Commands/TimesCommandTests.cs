using System.Text;
using System.Text.Json;

namespace Demarche.Cli.Tests.Commands;

public sealed class TimesCommandTests
{
    [Fact]
    public async Task Times_are_shown_with_their_place_on_the_calendar()
    {
        var result = await CommandRunner.RunAsync(["times", "They will meet on Sunday.", "--published", "2016-06-24"]);
        result.ExitCode.ShouldBe(0);
        result.Output.ReplaceLineEndings("\n").ShouldBe("Sunday\n    DATE 2016-06-26\n    from 2016-06-26 to 2016-06-27 (not included)\n");
    }

    [Fact]
    public async Task Explained_times_name_their_rule_and_anchor()
    {
        var result = await CommandRunner.RunAsync(["times", "They will meet on Sunday.", "--published", "2016-06-24", "--explain"]);
        result.Output.ShouldContain("rule weekday-alone; counted from the day of publication, 2016-06-24; future: will; confidence");
    }

    [Fact]
    public async Task Without_a_day_a_relative_time_stays_unresolved_and_is_counted()
    {
        var result = await CommandRunner.RunAsync(["times", "They will meet on Sunday."]);
        result.Output.ReplaceLineEndings("\n").ShouldBe("Sunday\n    DATE XXXX-WXX-7\n1 of 1 left unresolved: no day of publication.\n");
    }

    [Fact]
    public async Task Standard_input_is_read_and_JSON_written()
    {
        var result = await CommandRunner.RunAsync(["times", "--published", "2016-06-24", "--format", "json"], Encoding.UTF8.GetBytes("A deal by the end of the year."));
        using var json = JsonDocument.Parse(result.Output);
        var time = json.RootElement.GetProperty("times")[0];
        (time.GetProperty("value").GetString(), time.GetProperty("mod").GetString(), time.GetProperty("bound").GetString()).ShouldBe(("2016", "END", "by"));
        time.GetProperty("precision").GetString().ShouldBe("year");
    }
}
