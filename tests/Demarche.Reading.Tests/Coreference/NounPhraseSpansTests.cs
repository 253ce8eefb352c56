using Demarche.Reading.Syntax;

namespace Demarche.Reading.Tests.Coreference;

public sealed class NounPhraseSpansTests
{
    private const string Minister =
        """
        In in ADP IN 4 case
        the the DET DT 4 det
        new new ADJ JJ 4 amod
        minister minister NOUN NN 10 obl
        of of ADP IN 6 case
        Kenya Kenya PROPN NNP 4 nmod location
        , , PUNCT , 8 punct
        Roe Roe PROPN NNP 4 appos person
        , , PUNCT , 8 punct
        trusts trust VERB VBZ 0 root
        him he PRON PRP 10 obj
        """;

    [Fact]
    public void A_phrase_has_its_complements_and_neither_preposition_nor_apposition() => Phrase(Minister, 3).ShouldBe("the new minister of Kenya");

    [Fact]
    public void A_relative_clause_belongs_to_the_phrase() => Phrase(
        """
        The the DET DT 2 det
        man man NOUN NN 6 nsubj
        who who PRON WP 4 nsubj
        came come VERB VBD 2 acl
        yesterday yesterday NOUN NN 4 obl
        spoke speak VERB VBD 0 root
        """,
        1).ShouldBe("The man who came yesterday");

    [Fact]
    public void What_belongs_to_a_clause_does_not_belong_to_its_predicate() => Phrase(
        """
        She she PRON PRP 4 nsubj
        is be AUX VBZ 4 cop
        a a DET DT 4 det
        judge judge NOUN NN 0 root
        """,
        3).ShouldBe("a judge");

    private static string Phrase(string rows, int head)
    {
        var view = SyntaxView.Of(HandTree.Of(rows))!;
        var (first, end) = NounPhraseSpans.Of(view, head);
        return view.Span(first, end).In(view.Text).ToString();
    }
}
