using Demarche.Reading.Coreference;

namespace Demarche.Reading.Tests.Coreference;

public sealed class CoreferenceStageTests
{
    private const string Story =
        """
        Maria Maria PROPN NNP 2 nsubj person
        met meet VERB VBD 0 root
        John John PROPN NNP 2 obj person
        . . PUNCT . 2 punct

        She she PRON PRP 2 nsubj
        thanked thank VERB VBD 0 root
        him he PRON PRP 2 obj
        . . PUNCT . 2 punct

        John John PROPN NNP 2 nsubj person
        left leave VERB VBD 0 root
        . . PUNCT . 2 punct
        """;

    [Fact]
    public void Pronouns_go_to_whom_their_gender_allows_and_a_name_to_the_same_name() =>
        Chains(Story).ShouldBe(["Maria|She", "John|him|John"]);

    [Fact]
    public void Every_mention_is_in_one_chain_and_every_chain_in_order()
    {
        var document = HandTree.Of(Story);
        new CoreferenceStage().Annotate(document);
        var chains = document.Get(CoreferenceChain.Layer);
        chains.SelectMany(chain => chain.Mentions).Select(mention => mention.Span).ShouldBeUnique();
        chains.ShouldAllBe(chain => chain.Mentions.Select(mention => mention.HeadWord).SequenceEqual(chain.Mentions.Select(mention => mention.HeadWord).Order()));
    }

    private static IEnumerable<string> Chains(string rows)
    {
        var document = HandTree.Of(rows);
        new CoreferenceStage().Annotate(document);
        return document.Get(CoreferenceChain.Layer).Select(chain => string.Join('|', chain.Mentions.Select(mention => mention.Span.In(document.Text).ToString())));
    }
}
