using Demarche.Training.Generation;

namespace Demarche.Training.Tests.Generation;

public sealed class SentenceGrammarTests
{
    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal) { ["town"] = ["Port Ellery"] };

    [Fact]
    public void What_is_marked_is_what_the_symbol_became()
    {
        var grammar = SentenceGrammar.Read(["[sentence]", "{ORG club} beat {LOC town} {3-3}-0.", "[club]", "{town} Rovers"], Lists);

        var (text, spans) = grammar.Write("sentence", new Random(1));

        text.ShouldBe("Port Ellery Rovers beat Port Ellery 3-0.");
        spans.Select(span => $"{span.Label} {span.Span.In(text)}").ShouldBe(["ORG Port Ellery Rovers", "LOC Port Ellery"]);
    }

    [Fact]
    public void A_line_in_capitals_keeps_its_marks()
    {
        var grammar = SentenceGrammar.Read(["[sentence]", "^{LOC town} votes"], Lists);

        var (text, spans) = grammar.Write("sentence", new Random(1));

        text.ShouldBe("PORT ELLERY VOTES");
        spans.Single().Span.In(text).ToString().ShouldBe("PORT ELLERY");
    }

    [Fact]
    public void An_unknown_symbol_is_named()
    {
        Should.Throw<InvalidDataException>(() => SentenceGrammar.Read(["[sentence]", "{nowhere}"], Lists)).Message.ShouldContain("nowhere");
    }

    [Fact]
    public void The_shipped_grammar_writes_the_same_lines_each_time()
    {
        var first = WireSentences.Write(300).ToList();
        var second = WireSentences.Write(300).ToList();

        first.Select(sample => string.Join(' ', sample.Words)).ShouldBe(second.Select(sample => string.Join(' ', sample.Words)));
        first.SelectMany(sample => sample.Tags[0]).Where(tag => tag is not "O").Select(tag => tag[2..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(["LOC", "MISC", "ORG", "PER"]);
    }
}
