using Demarche.Reading.Coreference;
using Demarche.Reading.Parties;
using Demarche.Reading.Tests.Coreference;

namespace Demarche.Reading.Tests.Parties;

/// <summary>What names, trees and chains of a language model change about parties.</summary>
public sealed class PartyModelTests
{
    [Fact]
    public void Who_is_known_by_one_name_and_speaks_is_a_person() => Show(
        """
        Mazlum Mazlum PROPN NNP 2 nsubj person
        said say VERB VBD 0 root
        no no INTJ UH 2 obj
        . . PUNCT . 2 punct
        """).ShouldBe(["Mazlum: Mazlum"]);

    [Fact]
    public void A_rank_in_front_of_a_person_is_none_of_the_name() => Show(
        """
        Marine Marine PROPN NNP 2 compound
        Borin Borin PROPN NNP 4 nsubj person
        Vargas Vargas PROPN NNP 2 flat person
        left leave VERB VBD 0 root
        . . PUNCT . 4 punct
        """).ShouldBe(["Borin Vargas: Borin Vargas"]);

    [Fact]
    public void A_state_in_front_of_a_plain_verb_is_a_mention_where_the_tree_makes_it_the_subject() => Show(
        """
        The the DET DT 2 det
        U.S. U.S. PROPN NNP 3 nsubj location
        seek seek VERB VBP 0 root
        peace peace NOUN NN 3 obj
        . . PUNCT . 3 punct
        """).ShouldBe(["United States: U.S."]);

    [Fact]
    public void It_without_reference_is_no_mention() => Show(
        """
        Kenya Kenya PROPN NNP 2 nsubj location
        spoke speak VERB VBD 0 root
        . . PUNCT . 2 punct

        It it PRON PRP 2 expl
        became become VERB VBD 0 root
        clear clear ADJ JJ 2 xcomp
        that that SCONJ IN 6 mark
        talks talk NOUN NNS 6 nsubj
        failed fail VERB VBD 2 csubj
        . . PUNCT . 2 punct
        """).ShouldNotContain(party => party.Contains("It", StringComparison.Ordinal));

    private static IEnumerable<string> Show(string rows)
    {
        var document = HandTree.Of(rows);
        new CoreferenceStage().Annotate(document);
        new PartyStage().Annotate(document);
        return document.Get(Party.Layer).Select(party => $"{party.Name}: {string.Join(" | ", party.Mentions.Select(mention => mention.Evidence.In(document.Text).ToString()))}");
    }
}
