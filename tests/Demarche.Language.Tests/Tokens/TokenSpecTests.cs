using Demarche.Language.Tokens;
using Demarche.Testing.Specs;

namespace Demarche.Language.Tests.Tokens;

public sealed class TokenSpecTests
{
    private static readonly SpecFile Spec = SpecFile.Open("tokens.md");

    public static TheoryData<string> Cases => [.. Spec.NamesOf("tokens")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_specification_holds(string name) =>
        Shown(Spec[name].Input).ShouldBe(Spec[name].Expected.ShouldHaveSingleItem());

    private static string Shown(string text)
    {
        var table = TokenStage.Predict(text, [new TextSpan(0, text.Length)]);
        return string.Join(' ', table.Tokens.Select(token => string.Join(
            '·',
            Enumerable.Range(token.FirstWord, token.WordCount).Select(word => table.Words[word].Span.In(text).ToString()))));
    }
}
