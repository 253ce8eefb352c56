using CsCheck;
using Demarche.Language.Tokens;
using Demarche.Testing;

namespace Demarche.Language.Tests.Tokens;

public sealed class TokenPropertyTests
{
    [Fact]
    public void Tokens_and_the_white_space_between_them_are_the_text_again() =>
        HostileText.Any.Sample(text =>
        {
            var reached = 0;
            foreach (var token in Table(text).Tokens)
            {
                token.Span.IsEmpty.ShouldBeFalse();
                string.IsNullOrWhiteSpace(text[reached..token.Span.Start]).ShouldBeTrue();
                text[token.Span.Start..token.Span.End].Any(char.IsWhiteSpace).ShouldBeFalse();
                reached = token.Span.End;
            }

            string.IsNullOrWhiteSpace(text[reached..]).ShouldBeTrue();
        });

    [Fact]
    public void The_words_of_a_token_cover_it_without_gap() =>
        HostileText.Any.Sample(text =>
        {
            var table = Table(text);
            var next = 0;
            for (var index = 0; index < table.Tokens.Length; index++)
            {
                var token = table.Tokens[index];
                token.FirstWord.ShouldBe(next);
                var reached = token.Span.Start;
                for (; next < token.FirstWord + token.WordCount; next++)
                {
                    table.Words[next].Token.ShouldBe(index);
                    table.Words[next].Span.Start.ShouldBe(reached);
                    table.Words[next].Span.IsEmpty.ShouldBeFalse();
                    reached = table.Words[next].Span.End;
                }

                reached.ShouldBe(token.Span.End);
            }

            next.ShouldBe(table.Words.Length);
        });

    [Fact]
    public void No_token_crosses_an_end_of_a_passage() =>
        Gen.Select(HostileText.Any, HostileText.Any).Sample((first, second) =>
        {
            TextSpan[] passages = [new(0, first.Length), new(first.Length, first.Length + second.Length)];
            var table = TokenStage.Predict(first + second, [.. passages]);
            table.Tokens.ShouldAllBe(token => passages[0].Contains(token.Span) || passages[1].Contains(token.Span));
            table.Tokens.Count(token => token.Span.Start < first.Length).ShouldBe(Table(first).Tokens.Length);
        });

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("re-")]
    [InlineData("1,")]
    [InlineData("1,000")]
    [InlineData("a@")]
    [InlineData("@")]
    [InlineData("a@b")]
    [InlineData("'")]
    [InlineData("'s")]
    [InlineData("n't")]
    [InlineData("a/")]
    [InlineData("http://")]
    [InlineData("www.")]
    [InlineData(":")]
    [InlineData("(")]
    [InlineData("\uD83D")]
    [InlineData("\uD83D\uDE00\u200D")]
    [InlineData("\u0301")]
    [InlineData("-")]
    [InlineData("A.B")]
    [InlineData("example.org/")]
    [InlineData("Mr.\u3000")]
    [InlineData("No. \"(")]
    public void A_million_characters_of_one_pattern_are_cut_to_the_end(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));
        var table = Patience.Await(() => Table(text));

        table.Tokens.Sum(token => token.Span.Length).ShouldBe(text.Count(unit => !char.IsWhiteSpace(unit)));
    }

    private static TokenTable Table(string text) => TokenStage.Predict(text, [new TextSpan(0, text.Length)]);
}
