using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Reading.Findings;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Assessments;

/// <summary>Reads assessments: expressions of likelihood, "not" before them, what they are about by the tree, and whose they are by the statement they stand in.</summary>
internal sealed class AssessmentReader(Document document, SyntaxView view, EstimativeLexicon lexicon, string stage, int version)
{
    private const double PlainConfidence = 0.8;

    // "Not", "hardly" and the like this many words before an expression negate it.
    private const int NegationReach = 3;

    private readonly Predicates _predicates = new(view);
    private readonly SaidIn _said = new(document.Get(Statement.Layer));
    private readonly FindingIds _ids = new();

    /// <summary>The assessments of the document.</summary>
    internal IEnumerable<Assessment> Read()
    {
        foreach (var sentence in BodySentences.Of(document, view))
        {
            for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
            {
                if (lexicon.At(view, word, sentence.EndWord) is { } hit && Make(sentence, word, hit.End, hit.Expression) is { } assessment)
                {
                    yield return assessment;
                    word = hit.End - 1;
                }
            }
        }
    }

    private Assessment? Make(Sentence sentence, int first, int end, EstimativeExpression expression)
    {
        var head = HeadOf(first, end);
        if ((expression.NeedsPredicate && !IsPredicate(head)) || IsFixedPhrase(first, end, sentence))
        {
            return null;
        }

        var negation = NegationBefore(first, sentence.FirstWord);
        var band = negation < 0 ? expression.Band : expression.Negated;
        if (band is null)
        {
            return null;
        }

        var words = view.Span(negation >= 0 && negation == first - 1 ? negation : first, end);
        var about = AboutOf(head, first, end);
        var evidence = about is { } span ? words.Cover(span) : words;
        return new Assessment(_ids.Make("l", evidence), evidence, PlainConfidence, new Origin(stage, version, "expression: " + string.Join(' ', expression.Words)), words, band.Value)
        {
            About = about,
            By = _said.Of(words)?.Source?.Party,
        };
    }

    // The word of the expression that hangs on something outside it.
    private int HeadOf(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (view.Trees[word].Head < first || view.Trees[word].Head >= end)
            {
                return word;
            }
        }

        return first;
    }

    private bool IsPredicate(int head) =>
        view.Has(head, "cop") || view.Trees[head].Relation is "xcomp" || view.Is(head, "root");

    // "As soon as possible", "if possible", "a certain", "as likely": no judgement of their own.
    private bool IsFixedPhrase(int first, int end, Sentence sentence)
    {
        var before = first > sentence.FirstWord ? view.Lower(first - 1) : "";
        var word = view.Lower(first);
        return (word is "no" && before is "in") || (word is "likely" && before is "more" && first - 1 > sentence.FirstWord && view.Lower(first - 2) is "times")
            || word is "possible" or "likely" && end == first + 1 && (before is "as" or "if" or "where" or "when" or "whenever" or "wherever" || word is "possible" && before is "make" or "made" or "it");
    }

    private int NegationBefore(int first, int from)
    {
        for (var word = first - 1; word >= from && word >= first - NegationReach; word--)
        {
            if (view.Lower(word) is "not" or "n't" or "n’t" or "never" or "hardly" or "neither")
            {
                return word;
            }

            if (view.Tags[word].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Verb or PartOfSpeech.Noun)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>What is judged: the clause behind an adjective, its subject, the verb of an adverb, or what stands behind "of".</summary>
    private TextSpan? AboutOf(int head, int first, int end)
    {
        foreach (var relation in new[] { "csubj", "ccomp", "xcomp", "advcl", "nsubj", "acl", "nmod", "obl" })
        {
            var dependent = view.Trees.DependentBy(head, relation);
            if (dependent >= 0 && (dependent < first || dependent >= end) && view.Tags[dependent].PartOfSpeech is not PartOfSpeech.Pron)
            {
                var (start, stop) = view.Trees.SubtreeOf(dependent);
                return Outside(start, stop, dependent, first, end);
            }
        }

        var above = view.Trees[head].Head;
        if (above < 0)
        {
            return null;
        }

        if (view.Tags[head].PartOfSpeech is PartOfSpeech.Adv)
        {
            return Outside(first < above ? Math.Max(end, view.Trees.SubtreeOf(above).First) : view.Trees.SubtreeOf(above).First, view.Trees.SubtreeOf(above).End, above, first, end);
        }

        var subject = view.Is(head, "xcomp") ? view.Trees.DependentBy(above, "nsubj") is >= 0 and var own ? own : view.Trees.DependentBy(above, "obj") : above;
        return subject >= 0 && (subject < first || subject >= end) ? Outside(view.Trees.SubtreeOf(subject).First, view.Trees.SubtreeOf(subject).End, subject, first, end) : null;
    }

    private TextSpan? Outside(int start, int stop, int kept, int first, int end)
    {
        if (kept < first)
        {
            stop = Math.Min(stop, first);
        }
        else if (kept >= end)
        {
            start = Math.Max(start, end);
        }

        return start <= kept && kept < stop ? _predicates.Trimmed(start, stop, kept) : null;
    }
}
