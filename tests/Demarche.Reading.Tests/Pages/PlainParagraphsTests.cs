using Demarche.Reading.Pages;

namespace Demarche.Reading.Tests.Pages;

public sealed class PlainParagraphsTests
{
    [Fact]
    public void A_blank_line_parts_paragraphs() =>
        Paragraphs("One.\n \nTwo\r\n\r\nThree").ShouldBe(["One.", "Two", "Three"]);

    [Fact]
    public void Lines_that_are_sentences_are_paragraphs() =>
        Paragraphs("The talks ended.\nNobody signed.\nThey meet again.").ShouldBe(["The talks ended.", "Nobody signed.", "They meet again."]);

    [Fact]
    public void Lines_broken_for_their_length_are_one_paragraph() =>
        Paragraphs("The talks ended late\non Sunday without a\nword from anyone.\n\nNobody signed.")
            .ShouldBe(["The talks ended late\non Sunday without a\nword from anyone.", "Nobody signed."]);

    [Fact]
    public void White_space_alone_has_no_paragraph() => Paragraphs(" \n\t\r\n").ShouldBeEmpty();

    private static IEnumerable<string> Paragraphs(string text) => PlainParagraphs.Of(text).Select(span => span.In(text).ToString());
}
