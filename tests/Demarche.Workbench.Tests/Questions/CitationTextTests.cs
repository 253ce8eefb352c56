using Demarche.Language;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Workbench.Tests.Questions;

public class CitationTextTests
{
    [Fact]
    public void A_citation_leads_to_the_words()
    {
        var cited = Cited("We go on, whatever\nit costs", "https://herald.example/talks#top");

        CitationText.LinkTo(cited).ShouldBe("https://herald.example/talks#top:~:text=We%20go%20on%2C%20whatever%20it%20costs");
        CitationText.Of(cited).ShouldBe("“We go on, whatever it costs”, Herald, Talks, 2015-03-03, https://herald.example/talks#top:~:text=We%20go%20on%2C%20whatever%20it%20costs");
    }

    [Fact]
    public void A_long_passage_is_named_by_its_ends() =>
        CitationText.LinkTo(Cited("one two three four five six seven eight nine ten eleven-twelve", "https://herald.example/"))
            .ShouldBe("https://herald.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven%2Dtwelve");

    [Fact]
    public void Without_an_address_the_place_in_the_report_is_told()
    {
        CitationText.LinkTo(Cited("We go on", null)).ShouldBeNull();
        CitationText.Of(Cited("We go on", null)).ShouldEndWith("report 0123abcd, characters 4-12");
    }

    private static CitedWords Cited(string words, string? url) =>
        new(words, "sha256:0123abcdef", new TextSpan(4, 4 + words.Length), "Talks", "Herald", new LocalDate(2015, 3, 3), url);
}
