using CsCheck;
using Demarche.Language.Lemmas;

namespace Demarche.Language.Tests.Lemmas;

public sealed class LemmaRuleTests
{
    [Theory]
    [InlineData("Talks", "talk", "l|1|")]
    [InlineData("countries", "country", "k|3|y")]
    [InlineData("NATO", "NATO", "k|0|")]
    [InlineData("n't", "not", "k|2|ot")]
    [InlineData("was", "be", "k|3|be")]
    public void A_rule_is_the_shortest_change_from_form_to_lemma(string form, string lemma, string rule) =>
        LemmaRule.Between(form, lemma).ToString().ShouldBe(rule);

    [Fact]
    public void A_rule_makes_the_lemma_it_was_learned_from() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 12], Gen.String[Gen.Char.AlphaNumeric, 1, 12])
            .Sample((form, lemma) => LemmaRule.Between(form, lemma).Apply(form) == lemma);

    [Fact]
    public void A_rule_is_read_back_as_it_was_written() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 20], Gen.String[Gen.Char.AlphaNumeric, 0, 8])
            .Sample((isLowered, removed, added) =>
            {
                var rule = new LemmaRule(isLowered, removed, added);
                return LemmaRule.Parse(rule.ToString()) == rule;
            });

    [Fact]
    public void A_form_too_short_for_a_rule_stays_as_it_is() =>
        new LemmaRule(true, 5, "y").Apply("UN").ShouldBe("UN");

    [Fact]
    public void What_is_no_rule_is_refused() =>
        Should.Throw<FormatException>(() => LemmaRule.Parse("x|1")).Message.ShouldContain("no lemma rule");
}
