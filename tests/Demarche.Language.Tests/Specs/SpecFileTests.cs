using Demarche.Testing.Specs;

namespace Demarche.Language.Tests.Specs;

public sealed class SpecFileTests
{
    [Fact]
    public void A_case_has_the_lines_above_the_bar_as_input_and_those_below_as_output()
    {
        var spec = SpecFile.Parse("Text.\n```case demo day=2020-01-02\nOne\ntwo\n---\nA\n\nB\n```\n");
        var example = spec[spec.NamesOf("demo").ShouldHaveSingleItem()];
        example.Input.ShouldBe("One\ntwo");
        example.Expected.ShouldBe(["A", "B"]);
        example.Options["day"].ShouldBe("2020-01-02");
    }

    [Fact]
    public void Every_row_is_a_case_of_its_own()
    {
        var spec = SpecFile.Parse("```rows demo\na\\u0020b => 1 || 2\nc => \n```");
        spec.NamesOf("demo").Select(name => spec[name].Input).ShouldBe(["a b", "c"]);
        spec[spec.NamesOf("demo")[0]].Expected.ShouldBe(["1", "2"]);
        spec[spec.NamesOf("demo")[1]].Expected.ShouldBeEmpty();
    }

    [Fact]
    public void Other_blocks_are_for_the_reader_alone() =>
        Should.Throw<InvalidOperationException>(() => SpecFile.Parse("```csharp\nvar a = 1;\n```").NamesOf("demo"));

    [Fact]
    public void A_case_without_a_bar_is_named_by_its_line() =>
        Should.Throw<FormatException>(() => SpecFile.Parse("\n```case demo\na\n```")).Message.ShouldContain("line 2");
}
