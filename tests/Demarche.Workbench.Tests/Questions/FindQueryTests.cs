using Demarche.Reading.Positions;
using Demarche.Workbench.Searching;
using NodaTime;

namespace Demarche.Workbench.Tests.Questions;

public class FindQueryTests
{
    [Fact]
    public void Words_phrases_and_fields_are_told_apart()
    {
        var query = FindQuery.Parse("swaps \"land swap\" said-by:Kerry party:\"Saudi Arabia\" stance:opposes from:2016-06-01 to:2016-06-30");

        query.Words.ShouldBe(["swaps"]);
        query.Phrases.ShouldHaveSingleItem().ShouldBe(["land", "swap"]);
        (query.SaidBy, query.Party, query.Stance).ShouldBe(("Kerry", "Saudi Arabia", Stance.Opposes));
        (query.From, query.To).ShouldBe((new LocalDate(2016, 6, 1), new LocalDate(2016, 6, 30)));
    }

    [Theory]
    [InlineData("whom:Kerry", "whom")]
    [InlineData("from:June", "2016-06-24")]
    [InlineData("stance:maybe", "supports")]
    public void A_field_that_cannot_be_is_refused_with_what_could(string typed, string hint) =>
        Should.Throw<FormatException>(() => FindQuery.Parse(typed)).Message.ShouldContain(hint);

    [Theory]
    [InlineData("swap", "swaps", "swapped", "swapping")]
    [InlineData("negotiate", "negotiates", "negotiated", "negotiating")]
    [InlineData("treaty", "treaties")]
    [InlineData("agree", "agreed", "agrees")]
    public void Forms_of_a_word_have_one_stem(string word, params string[] forms) =>
        forms.ShouldAllBe(form => WordStem.Of(form) == WordStem.Of(word));

    [Fact]
    public void A_stem_is_a_beginning_of_its_word()
    {
        string[] words = ["talks", "states", "is", "process", "Congress", "visited", "dying", "ceasefires", "Israel's", "policy"];
        words.ShouldAllBe(word => word.StartsWith(WordStem.Of(word), StringComparison.OrdinalIgnoreCase));
    }
}
