namespace Demarche.Record.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Élysée Palace", " ELYSEE PALACE ")]
    [InlineData("  O'Neill,  Mary ", " O NEILL MARY ")]
    [InlineData("E\u0301lyse\u0301e", " ELYSEE ")]
    [InlineData("…", "")]
    [InlineData("a\ud800b", " A B ")]
    public void Words_count_without_case_accents_and_marks(string name, string key) => NameKey.Of(name).ShouldBe(key);

    [Theory]
    [InlineData("Mara Kerrin", "kerrin", true)]
    [InlineData("Mara Kerrin", "Kerri", false)]
    [InlineData("Mara Kerrin", "", false)]
    public void A_name_holds_whole_words(string name, string part, bool holds) => NameKey.Holds(name, part).ShouldBe(holds);
}
