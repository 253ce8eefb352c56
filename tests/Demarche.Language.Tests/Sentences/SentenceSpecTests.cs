using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Testing.Specs;

namespace Demarche.Language.Tests.Sentences;

public sealed class SentenceSpecTests
{
    private static readonly SpecFile Spec = SpecFile.Open("sentences.md");

    public static TheoryData<string> Cases => [.. Spec.NamesOf("sentences")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_specification_holds(string name)
    {
        var text = Spec[name].Input;
        var document = new Document(text);
        new TokenStage().Annotate(document);
        new SentenceStage().Annotate(document);
        document.Get(Sentence.Layer).Select(sentence => sentence.Span.In(text).ToString()).ShouldBe(Spec[name].Expected);
    }
}
