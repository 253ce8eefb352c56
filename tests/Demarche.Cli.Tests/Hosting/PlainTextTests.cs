using Demarche.Cli.Hosting;

namespace Demarche.Cli.Tests.Hosting;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain words – “quoted”", "plain words – “quoted”")]
    [InlineData("a\u001b[31mred", "a\uFFFD[31mred")] // a terminal's colour
    [InlineData("a\u009b31mred", "a\uFFFD31mred")] // the same in one C1 character
    [InlineData("two\nlines\tand\rmore", "two lines and more")]
    [InlineData("turned \u202Eback", "turned \uFFFDback")] // Unicode UAX 9: right-to-left override
    [InlineData("ক\u200Dখ", "ক\u200Dখ")] // joiners are part of words in many scripts
    public void What_could_steer_a_terminal_is_replaced(string text, string expected) => PlainText.Of(text).ShouldBe(expected);
}
