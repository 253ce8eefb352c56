using Demarche.Cli.Hosting;

namespace Demarche.Cli.Tests.Hosting;

public sealed class TerminalWidthTests
{
    [Theory]
    [InlineData("132", 132)]
    [InlineData("5", 20)]
    [InlineData("wide", 100)]
    [InlineData(null, 100)]
    public void Redirected_output_takes_the_width_that_the_environment_tells(string? columns, int expected) =>
        TerminalWidth.Of(redirected: true, columns).ShouldBe(expected);
}
