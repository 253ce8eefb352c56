using Demarche.Language.Sentences;
using Demarche.Reading.Events;
using Demarche.Reading.Events.Frames;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Syntax;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Events;

public sealed class EventLexiconTests(ModelReading model) : IClassFixture<ModelReading>
{
    // The trained parser reads some short sentences wrongly; a lexicon that names the wrong places would fall far below.
    private const double LeastShare = 0.9;

    private static readonly EventLexicon Lexicon = EventLexicon.Load();

    public static TheoryData<PloverType> Types => [.. Enum.GetValues<PloverType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_has_words(PloverType type) => Examples().Count(example => example.Type == type).ShouldBeGreaterThan(5);

    [Fact]
    public void Every_word_has_an_example_that_marks_who_does_it() =>
        Examples().ShouldAllBe(example => !example.Marked.Source.IsEmpty);

    [Fact]
    public void No_entry_stands_twice() =>
        Lexicon.Verbs.GroupBy(verb => (verb.Lemma, verb.Particle, verb.Objects, verb.NeedsPlace)).ShouldAllBe(group => group.Count() == 1);

    [Fact]
    public void Examples_are_read_as_they_are_marked()
    {
        var examples = Examples().ToList();
        var wrong = examples.Zip(FramesOf(examples.ConvertAll(example => example.Marked.Text)), (example, frames) => (example, frames))
            .Where(pair => !pair.frames.Any(frame => IsRight(pair.example, frame)))
            .Select(pair => $"{pair.example.Type}: {pair.example.Marked.Text}")
            .ToList();

        (1 - (wrong.Count / (double)examples.Count)).ShouldBeGreaterThanOrEqualTo(LeastShare, string.Join('\n', wrong));
    }

    [Fact]
    public void Who_does_it_and_to_whom_it_is_done_change_places_in_no_example()
    {
        var examples = Examples().ToList();
        examples.Zip(FramesOf(examples.ConvertAll(example => example.Marked.Text)), (example, frames) => (example, frames))
            .Where(pair => pair.frames.Any(frame => frame.Type == pair.example.Type && IsTurned(pair.example.Marked, frame)))
            .Select(pair => pair.example.Marked.Text)
            .ShouldBeEmpty();
    }

    private static IEnumerable<(PloverType Type, MarkedExample Marked)> Examples() =>
        Lexicon.Verbs.Select(verb => (verb.Sense.Type, MarkedExample.Parse(verb.Example)))
            .Concat(Lexicon.Nouns.Select(noun => (noun.Sense.Type, MarkedExample.Parse(noun.Example))));

    private static bool IsRight((PloverType Type, MarkedExample Marked) example, ReadFrame frame) =>
        frame.Type == example.Type
        && Stands(frame.Sources, example.Marked.Source)
        && (example.Marked.Recipient.IsEmpty || Stands(frame.Recipients, example.Marked.Recipient));

    private static bool Stands(IEnumerable<int> starts, Language.TextSpan marked) => starts.Any(marked.Contains);

    private static bool IsTurned(MarkedExample marked, ReadFrame frame) =>
        Stands(frame.Sources, marked.Recipient) || (Stands(frame.Recipients, marked.Source) && !Stands(frame.Recipients, marked.Recipient) && !marked.Recipient.IsEmpty);

    // All sentences as one document, a paragraph each.
    private List<List<ReadFrame>> FramesOf(List<string> sentences)
    {
        var document = model.Annotate(string.Join('\n', sentences));
        var view = SyntaxView.Of(document)!;
        var finder = new FrameFinder(new Predicates(view), Lexicon);
        var frames = sentences.ConvertAll(_ => new List<ReadFrame>());
        var starts = sentences.Aggregate((Starts: new List<int>(), Next: 0), (sum, sentence) =>
        {
            sum.Starts.Add(sum.Next);
            return (sum.Starts, sum.Next + sentence.Length + 1);
        }).Starts;
        foreach (var sentence in document.Get(Sentence.Layer))
        {
            frames[sentence.Passage].AddRange(finder.Find(sentence).Select(frame => new ReadFrame(
                frame.Sense.Type,
                [.. frame.Sources.Where(word => word >= 0).Select(word => view.Words[word].Span.Start - starts[sentence.Passage])],
                [.. frame.Recipients.SelectMany(place => place).Select(word => view.Words[word >= 0 ? word : ~word].Span.Start - starts[sentence.Passage])])));
        }

        return frames;
    }

    private sealed record ReadFrame(PloverType Type, int[] Sources, int[] Recipients);
}
