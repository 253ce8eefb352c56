using Demarche.Language;
using Demarche.Language.Model;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Tokens;
using Demarche.Reading.Events.Frames;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events.Pairs;

/// <summary>
/// Judges marked pairs by the lexicon of events: the telling whose source and recipient stand in the two phrases, else an event word on the
/// way through the tree from one to the other, else the nearest one behind the source. Where the model has a head for pairs and the document
/// the states of its words, the head has the last word on the type. Safe for any number of threads.
/// </summary>
public sealed class PairReader
{
    // A telling with one phrase in its place is worth as much as nearness can never be.
    private const int InPlace = 100;
    private const int LongestPath = 40;
    private const int LongestSentence = 400;

    // The data have one name for yielding in words and in deed.
    private const string Yield = "YIELD";

    private readonly Lazy<EventLexicon> _lexicon = new(EventLexicon.Load);
    private readonly PairHead? _head;

    /// <summary>Makes a reader of pairs.</summary>
    /// <param name="model">The language model, for its head; null to judge by the lexicon alone.</param>
    public PairReader(LanguageModel? model = null) => _head = PairHead.Of(model);

    /// <summary>Whether a document's word states are of use.</summary>
    public bool UsesStates => _head is not null;

    /// <summary>The layers that a document must have.</summary>
    public static IReadOnlyList<Layer> Needs => SyntaxView.Needs;

    /// <summary>Judges pairs of one document.</summary>
    /// <param name="document">A document with the layers of <see cref="Needs"/>; without them nothing is said of any pair.</param>
    /// <param name="pairs">The two phrases of each pair.</param>
    /// <returns>A judgement for each, in order.</returns>
    public IReadOnlyList<PairJudgement> Read(Document document, IReadOnlyList<(TextSpan Source, TextSpan Target)> pairs)
    {
        if (SyntaxView.Of(document) is not { } view)
        {
            return [.. pairs.Select(static _ => default(PairJudgement))];
        }

        var predicates = new Predicates(view);
        var finder = new FrameFinder(predicates, _lexicon.Value);
        var frames = new Dictionary<int, List<EventFrame>>();
        return [.. pairs.Select(pair => ByHead(document, pair, Judge(view, finder, frames, pair.Source, pair.Target)))];
    }

    /// <summary>What the head goes by.</summary>
    /// <param name="document">A document with trees and states.</param>
    /// <param name="pair">The two phrases.</param>
    /// <returns>The features, or null where a phrase has no words.</returns>
    internal static float[]? Features(Document document, (TextSpan Source, TextSpan Target) pair)
    {
        var words = document.Get(TokenTable.Layer).Words;
        var (source, target) = (WordsIn(pair.Source), WordsIn(pair.Target));
        if (source.Count == 0 || target.Count == 0)
        {
            return null;
        }

        var sentence = document.Get(Sentence.Layer).First(known => known.EndWord > source[0]);
        return PairFeatures.Of(document.Get(WordStates.Layer), document.Get(DependencyTrees.Layer), sentence, source, target);

        List<int> WordsIn(TextSpan span) => [.. Enumerable.Range(0, words.Length).Where(word => words[word].Span.Overlaps(span))];
    }

    /// <summary>The name that the head's training data have for a type.</summary>
    internal static string? NameOf(PloverType? type) => type is PloverType.Concede or PloverType.Retreat ? Yield : type?.ToString().ToUpperInvariant();

    private PairJudgement ByHead(Document document, (TextSpan Source, TextSpan Target) pair, PairJudgement byRule)
    {
        if (_head is null || !document.Has(WordStates.Layer) || Features(document, pair) is not { } features)
        {
            return byRule;
        }

        var rule = NameOf(byRule.Type);
        var answer = _head.Answer(PairHead.Input(features, rule is null ? -1 : _head.Labels.IndexOf(rule), _head.Labels.Length));
        return string.Equals(answer, rule, StringComparison.Ordinal) ? byRule
            : byRule with { Type = answer is Yield ? PloverType.Concede : Enum.Parse<PloverType>(answer, ignoreCase: true) };
    }

    private PairJudgement Judge(SyntaxView view, FrameFinder finder, Dictionary<int, List<EventFrame>> known, TextSpan source, TextSpan target)
    {
        var (from, to) = (HeadIn(view, source), HeadIn(view, target));
        if (from < 0 || to < 0 || source.IsEmpty || target.IsEmpty)
        {
            return default;
        }

        var sentence = view.SentenceOf(from);
        if (!known.TryGetValue(sentence, out var frames))
        {
            known.Add(sentence, frames = view.Sentences[sentence].WordCount <= LongestSentence ? finder.Find(view.Sentences[sentence]) : []);
        }

        var best = frames
            .Select(frame => (frame, score: Score(view, frame, source, target)))
            .OrderByDescending(pair => pair.score)
            .ThenBy(pair => Math.Abs(pair.frame.Trigger - from))
            .FirstOrDefault();
        if (best.frame is { } told && best.score >= InPlace)
        {
            told = Governing(view, frames, told);
            return new PairJudgement(AsTold(told), best.score >= 2 * InPlace ? StanceOf(told) : 0);
        }

        return new PairJudgement(OnThePath(view, from, to) ?? (best.frame is { } near ? AsTold(near) : Behind(view, from)), 0);
    }

    /// <summary>"Refused to lift the sanctions", "threatened to attack": the words above say what is done, those below what about.</summary>
    private static EventFrame Governing(SyntaxView view, List<EventFrame> frames, EventFrame told) =>
        view.Is(told.Clause, "xcomp")
        && frames.Find(frame => frame.Trigger == view.Trees[told.Clause].Head) is { Sense.Type: PloverType.Reject or PloverType.Threaten or PloverType.Request } above
            ? above
            : told;

    private static int Score(SyntaxView view, EventFrame frame, TextSpan source, TextSpan target)
    {
        var score = 0;
        score += Any(view, frame.Sources, source) ? InPlace : Any(view, frame.Sources, target) ? -InPlace : 0;
        score += frame.Recipients.Any(place => Any(view, place, target)) ? InPlace : frame.Recipients.Any(place => Any(view, place, source)) && score <= 0 ? -InPlace : 0;
        var trigger = view.Words[frame.Trigger].Span;
        return score + (target.Contains(trigger) || source.Contains(trigger) ? -InPlace / 2 : 0);
    }

    private static bool Any(SyntaxView view, IEnumerable<int> words, TextSpan span) =>
        words.Any(word => span.Contains(view.Words[word >= 0 ? word : ~word].Span.Start));

    /// <summary>The manual's rule: cooperation told in the future is agreeing to it, yielding in deed is yielding in words.</summary>
    private static PloverType AsTold(EventFrame frame) => (frame.Modality, frame.Sense.Type) switch
    {
        (Modality.Planned, PloverType.Consult or PloverType.Support or PloverType.Cooperate or PloverType.Aid) => PloverType.Agree,
        (Modality.Planned, PloverType.Retreat) => PloverType.Concede,
        _ => frame.Sense.Type,
    };

    private static int StanceOf(EventFrame frame) => frame.Modality is Modality.Denied ? 0 : frame.Sense.Type switch
    {
        PloverType.Support or PloverType.Aid or PloverType.Cooperate or PloverType.Agree or PloverType.Concede => 1,
        PloverType.Accuse or PloverType.Reject or PloverType.Threaten or PloverType.Protest or PloverType.Sanction or PloverType.Coerce or PloverType.Assault => -1,
        _ => 0,
    };

    // Going up from both heads to where they meet: the first word that can tell an event.
    private PloverType? OnThePath(SyntaxView view, int from, int to)
    {
        foreach (var start in new[] { from, to })
        {
            var word = view.Trees[start].Head;
            for (var step = 0; step < LongestPath && word >= 0; step++, word = view.Trees[word].Head)
            {
                if (TypeOf(view, word) is { } type)
                {
                    return type is PloverType.Agree or PloverType.Support or PloverType.Concede or PloverType.Retreat && new Predicates(view).IsNegated(word) ? PloverType.Reject : type;
                }
            }
        }

        return null;
    }

    private PloverType? Behind(SyntaxView view, int from)
    {
        var sentence = view.Sentences[view.SentenceOf(from)];
        for (var distance = 1; distance < sentence.WordCount; distance++)
        {
            foreach (var word in new[] { from + distance, from - distance })
            {
                if (word >= sentence.FirstWord && word < sentence.EndWord && TypeOf(view, word) is { } type)
                {
                    return type;
                }
            }
        }

        return null;
    }

    private PloverType? TypeOf(SyntaxView view, int word)
    {
        var lemma = _lexicon.Value.Lemmas.Of(view, word);
        return view.Tags[word].PartOfSpeech switch
        {
            PartOfSpeech.Verb => _lexicon.Value.Verb(lemma) is { Length: > 0 } verbs ? verbs[^1].Sense.Type : null,
            PartOfSpeech.Noun => _lexicon.Value.Noun(lemma)?.Sense.Type,
            _ => null,
        };
    }

    // The word of a phrase that hangs on something outside it.
    private static int HeadIn(SyntaxView view, TextSpan span)
    {
        var first = view.WordAt(span.Start) ?? -1;
        for (var word = first; word >= 0 && word < view.Count && view.Words[word].Span.Start < span.End; word++)
        {
            if (view.Trees[word].Head is var head && (head < 0 || !span.Contains(view.Words[head].Span.Start)))
            {
                return word;
            }
        }

        return first;
    }
}
