using CsCheck;
using Demarche.Language.Lemmas;

namespace Demarche.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly LemmaRule[] Rules = [LemmaRule.Parse("k|0|"), LemmaRule.Parse("l|0|"), LemmaRule.Parse("k|2|"), LemmaRule.Parse("k|1|")];

    private static readonly HashSet<string> Known = new(["call", "plan", "locate", "offer", "box", "hope", "hop", "breath", "breathe", "sing", "singe", "great", "large"], StringComparer.Ordinal);

    private static readonly string[] Tags = ["NN", "NNS", "NNPS", "VBD", "VBG", "VBZ", "JJ", "JJR", "CD", ":"];

    private static readonly Lemmatizer Lemmatizer = new(Rules, Known.Contains);

    // Forms and lemmas as Universal Dependencies' English treebanks write them.
    [Theory]
    [InlineData("took", "VBD", "take")]
    [InlineData("found", "VBD", "find")]
    [InlineData("found", "VB", "found")]
    [InlineData("'s", "VBZ", "be")]
    [InlineData("’s", "POS", "'s")]
    [InlineData("n't", "RB", "not")]
    [InlineData("me", "PRP", "I")]
    [InlineData("I", "PRP", "I")]
    [InlineData("An", "DT", "a")]
    [InlineData("men", "NNS", "man")]
    [InlineData("people", "NNS", "people")]
    [InlineData("best", "JJS", "good")]
    [InlineData("best", "RBS", "well")]
    [InlineData("“", "``", "\"")]
    public void An_irregular_form_is_listed_with_its_tag(string form, string tag, string lemma) => Of(form, tag).ShouldBe(lemma);

    [Theory]
    [InlineData("called", "VBD", "call")]
    [InlineData("planned", "VBN", "plan")]
    [InlineData("located", "VBN", "locate")]
    [InlineData("offering", "VBG", "offer")]
    [InlineData("hoped", "VBD", "hope")]
    [InlineData("hopped", "VBD", "hop")]
    [InlineData("countries", "NNS", "country")]
    [InlineData("Boxes", "NNS", "box")]
    [InlineData("cases", "NNS", "case")]
    [InlineData("says", "VBZ", "say")]
    [InlineData("greater", "JJR", "great")]
    [InlineData("largest", "JJS", "large")]
    [InlineData("denied", "VBD", "deny")]
    public void A_regular_ending_is_taken_off(string form, string tag, string lemma) => Of(form, tag).ShouldBe(lemma);

    [Theory]
    [InlineData("Geneva", "NNP", "Geneva")]
    [InlineData("States", "NNPS", "State")]
    [InlineData("Philippines", "NNPS", "Philippines")]
    [InlineData("The", "DT", "the")]
    public void Names_keep_their_capitals_and_other_words_do_not(string form, string tag, string lemma) => Of(form, tag).ShouldBe(lemma);

    [Fact]
    public void An_adjective_of_a_nation_keeps_its_capital_where_the_model_says_so()
    {
        Lemmatizer.LemmaOf("Swiss", "JJ", [1, 0, 0, 0]).ShouldBe("Swiss");
        Lemmatizer.LemmaOf("Former", "JJ", [0, 1, 0, 0]).ShouldBe("former");
    }

    [Fact]
    public void Of_two_known_words_the_model_chooses()
    {
        Lemmatizer.LemmaOf("singed", "VBD", [0, 0, 1, 0]).ShouldBe("sing");
        Lemmatizer.LemmaOf("singed", "VBD", [0, 0, 0, 1]).ShouldBe("singe");
    }

    [Fact]
    public void Any_form_under_any_tag_has_a_lemma() =>
        Gen.Select(Gen.String.Where(form => form.Length > 0), Gen.Int[0, Tags.Length - 1].Select(index => Tags[index]))
            .Sample((form, tag) => Of(form, tag).ShouldNotBeNull());

    private static string Of(string form, string tag) => Lemmatizer.LemmaOf(form, tag, [0, 0, 0, 0]);
}
