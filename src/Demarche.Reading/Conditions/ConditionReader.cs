using Demarche.Language;
using Demarche.Language.Tags;
using Demarche.Reading.Findings;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Conditions;

/// <summary>
/// Reads conditions off trees: clauses behind a marker ("if the funds arrive, the centrifuges will stop"), clauses whose auxiliary stands
/// before the subject ("should talks fail"), and "without X, no Y".
/// </summary>
internal sealed class ConditionReader(Document document, SyntaxView view, ConditionMarkers markers, string stage, int version)
{
    private const double MarkedConfidence = 0.85;
    private const double InvertedConfidence = 0.75;

    private readonly Predicates _predicates = new(view);
    private readonly SaidIn _said = new(document.Get(Statement.Layer));
    private readonly FindingIds _ids = new();

    /// <summary>The conditions of the document.</summary>
    internal IEnumerable<Condition> Read()
    {
        foreach (var sentence in BodySentences.Of(document, view))
        {
            var word = sentence.FirstWord;
            while (word < sentence.EndWord)
            {
                var (length, force) = markers.At(view, word, sentence.EndWord);
                if (length > 0 && Marked(word, length, force) is { } marked)
                {
                    yield return marked;
                }
                else if (length == 0 && Inverted(word) is { } inverted)
                {
                    yield return inverted;
                }

                word += Math.Max(1, length);
            }
        }
    }

    private Condition? Marked(int first, int length, ConditionForce force)
    {
        if (first > 0 && view.SentenceOf(first - 1) == view.SentenceOf(first) && view.Lower(first - 1) is "as" or "even" or "what" or "not")
        {
            return null;
        }

        var clause = ClauseBehind(first, first + length);
        if (clause < 0 || !_predicates.IsClause(clause) || !IsAdverbial(clause) || (NeedsSubject(first) && !view.Has(clause, "nsubj") && !view.Has(clause, "expl")))
        {
            return null;
        }

        var main = MainOf(clause, first);
        if (main < 0 || IsQuestion(main) || IsAsked(main) || (force is ConditionForce.Until && !IsHeldBack(main)))
        {
            return null;
        }

        var end = view.Trees.SubtreeOf(clause).End;
        return Make(_predicates.Trimmed(first + length, end, clause), first, end, main, force, MarkedConfidence, "marker: " + view.Lower(first));
    }

    /// <summary>"Should talks fail", "were they to leave", "had the sale gone through".</summary>
    private Condition? Inverted(int word)
    {
        if (view.Lower(word) is not ("should" or "were" or "had") || view.Trees[word].Head <= word)
        {
            return null;
        }

        var clause = view.Trees[word].Head;
        var subject = view.Trees.DependentBy(clause, "nsubj");
        if (subject < word || subject > clause || view.Trees[clause].Relation is not ("advcl" or "parataxis") || view.Trees.SubtreeOf(clause).First < word || view.Has(clause, "mark") && view.Lower(word) is not "were")
        {
            return null;
        }

        var (first, end) = view.Trees.SubtreeOf(clause);
        var main = MainOf(clause, word);
        return main < 0 ? null : Make(_predicates.Trimmed(first, end, clause), first, end, main, ConditionForce.If, InvertedConfidence, "inverted: " + view.Lower(word));
    }

    // The clause that the marker's last word opens; where the tree hangs that word elsewhere, the first clause behind it.
    private int ClauseBehind(int first, int next)
    {
        var head = view.Trees[next - 1].Head;
        if (head >= next && view.Trees[next - 1].Relation is "mark" or "case" or "fixed" or "advmod" && view.SentenceOf(head) == view.SentenceOf(first))
        {
            return head;
        }

        var clause = next;
        while (view.Trees[clause].Head is >= 0 and var above && above >= next && !IsAdverbial(clause))
        {
            clause = above;
        }

        return view.Trees[clause].Head >= 0 ? clause : -1;
    }

    // "Provided" is also a participle, and "if any", "if not" hang nothing on it: a condition has a clause with a subject behind its marker.
    private bool NeedsSubject(int marker) => view.Lower(marker) is "if" or "provided" or "providing" or "assuming" or "supposing" or "only";

    // "It is unclear if", "would be surprised if": what is asked or judged, not what something hangs on.
    private bool IsQuestion(int main) =>
        markers.Asks(view.Lower(main));

    // "If that is so, what then?", "what he would do if that happened": nothing is told to follow.
    private bool IsAsked(int main)
    {
        var first = view.Trees.SubtreeOf(main).First;
        return view.Lower(view.Sentences[view.SentenceOf(main)].EndWord - 1) is "?" || (view.Is(main, "ccomp") && view.Lower(first) is "what" or "how" or "who" or "why" or "whether" or "where");
    }

    private bool IsAdverbial(int clause) => view.Trees[clause].Relation is "advcl" or "obl" or "acl" or "parataxis" or "nmod";

    /// <summary>What follows: the clause above, or what is said, threatened or promised where that stands above.</summary>
    private int MainOf(int clause, int marker)
    {
        // "Told him that if X, Y": the clause that "that" opens.
        if (marker > 0 && view.Lower(marker - 1) is "that" && view.Is(marker - 1, "mark") && view.Trees[marker - 1].Head > clause)
        {
            return view.Trees[marker - 1].Head;
        }

        var main = view.Trees[clause].Head;
        while (main >= 0 && !_predicates.IsClause(main))
        {
            main = view.Trees[main].Head;
        }

        if (main < 0 || view.Tags[main].PartOfSpeech is not PartOfSpeech.Verb)
        {
            return main;
        }

        foreach (var relation in new[] { "ccomp", "xcomp" })
        {
            var inner = view.Trees.DependentBy(main, relation);
            if (inner >= 0 && inner != clause && view.Tags[inner].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Noun)
            {
                return inner;
            }
        }

        return main;
    }

    // "Fought until the truce" is time; "will not talk until", "refuses to talk until" is a condition.
    private bool IsHeldBack(int main)
    {
        for (var (word, depth) = (main, 0); word >= 0 && depth < 3; (word, depth) = (view.Trees[word].Head, depth + 1))
        {
            if (_predicates.IsNegated(word) || markers.Holds(view.Lower(word)))
            {
                return true;
            }
        }

        return _predicates.AuxiliariesOf(main).Any(auxiliary => view.Lower(auxiliary) is "will" or "would" or "must" or "'ll" or "’ll");
    }

    private Condition? Make(TextSpan condition, int first, int end, int main, ConditionForce force, double confidence, string rule)
    {
        var result = _predicates.ClauseOf(main, first, end);
        if (result.Overlaps(condition))
        {
            return null;
        }

        var evidence = condition.Cover(result);
        return new Condition(_ids.Make("k", evidence), evidence, confidence, new Origin(stage, version, rule), condition, result, force)
        {
            Party = (_said.Of(condition) ?? _said.Of(result))?.Source?.Party,
        };
    }
}
