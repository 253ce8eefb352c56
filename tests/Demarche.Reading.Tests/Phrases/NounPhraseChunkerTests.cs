using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Tests.Phrases;

public sealed class NounPhraseChunkerTests
{
    [Theory]
    [InlineData("On Monday the minister", "the minister")]
    [InlineData("He met the minister of defence", "the minister of defence")]
    [InlineData("Then two officials familiar with the plan", "two officials familiar with the plan")]
    [InlineData("because an engineer employed in the dredging", "an engineer employed in the dredging")]
    [InlineData("and State Department spokesman John Kent", "State Department spokesman John Kent")]
    [InlineData("that U.S. and European officials", "U.S. and European officials")]
    [InlineData("when the country's newly elected president", "the country's newly elected president")]
    [InlineData("where he", "he")]
    [InlineData("after Sen. Ana Ruiz (R-Fla.)", "Sen. Ana Ruiz (R-Fla.)")]
    [InlineData("He said Theresa May", "Theresa May")]
    [InlineData("one senior US official", "one senior US official")]
    public void A_phrase_is_found_from_its_end(string text, string expected)
    {
        var lexemes = Lexemes(text);
        var start = new NounPhraseChunker(lexemes).StartOfPhraseEndingAt(lexemes.Count, 0);
        text[lexemes[start].Span.Start..].ShouldBe(expected);
    }

    [Theory]
    [InlineData("the minister of defence said", "the minister of defence")]
    [InlineData("Ana Ruiz on Monday", "Ana Ruiz")]
    [InlineData("a former head of research at the bank.", "a former head of research at the bank")]
    [InlineData("the council to send observers", "the council")]
    [InlineData("three clerks close to the audit, who", "three clerks close to the audit")]
    public void A_phrase_is_found_from_its_start(string text, string expected)
    {
        var lexemes = Lexemes(text);
        var end = new NounPhraseChunker(lexemes).EndOfPhraseStartingAt(0, lexemes.Count);
        text[..lexemes[end - 1].Span.End].ShouldBe(expected);
    }

    [Theory]
    [InlineData("plan+", "plan plans planning planned")]
    [InlineData("deny", "deny denies denying denied")]
    [InlineData("say", "say says saying said said")]
    [InlineData("urge", "urge urges urging urged")]
    [InlineData("lie", "lie lies lying lied lied")]
    [InlineData("agree", "agree agrees agreeing agreed")]
    [InlineData("put", "put puts putting put put")]
    public void Verbs_have_their_forms(string verb, string expected) =>
        string.Join(' ', VerbForms.Default.Of(verb.TrimEnd('+')).Select(form => form.Form)).ShouldBe(expected);

    private static List<Lexeme> Lexemes(string text)
    {
        var document = new Document(text);
        var words = TokenStage.Predict(text, document.Passages);
        var sentences = SentenceStage.Predict(text, document.Passages, words);
        return new LexemeReader(text, words.Words, sentences).Read(0, sentences.Length);
    }
}
