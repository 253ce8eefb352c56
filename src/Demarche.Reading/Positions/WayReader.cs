using Demarche.Reading.Syntax;

namespace Demarche.Reading.Positions;

/// <summary>Reads what a speaker calls the way to something: "there is only one way to end this war: a negotiated settlement", "the answer is talks".</summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="lexicon">The words of stances.</param>
internal sealed class WayReader(SyntaxWords view, Clauses clauses, StanceLexicon lexicon)
{
    /// <summary>The stance of whoever speaks, or null.</summary>
    /// <param name="target">The head of a phrase for an initiative.</param>
    internal StanceReading? Read(int target)
    {
        var colon = target - 1;
        while (colon > 0 && !view.IsVerb(colon) && view.Lower(colon) is not (":" or "—" or "–") && view.SentenceOf(colon) == view.SentenceOf(target))
        {
            colon--;
        }

        return colon > 0 && view.Lower(colon) is ":" or "—" or "–" && WayBefore(colon) is >= 0 and var way
            ? new StanceReading(2, way, way, -1, false, 1) { Rule = "way" }
            : null;
    }

    private int WayBefore(int colon)
    {
        var first = view.Sentences[view.SentenceOf(colon)].FirstWord;
        for (var word = colon - 1; word >= first; word--)
        {
            if (view.IsNoun(word) && lexicon.Is("ways", view.Lemma(word)) && view.Is(word, "nsubj") && view.Head(word) is >= 0 and var verb
                && view.Lemma(verb) is "be" && !clauses.IsNegated(verb) && !clauses.IsNegated(word) && !clauses.IsSupposed(verb))
            {
                return word;
            }
        }

        return -1;
    }
}
