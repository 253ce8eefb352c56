using System.Collections.Immutable;
using CsCheck;
using Demarche.Language.Sentences;
using Demarche.Language.Tests.Tokens;
using Demarche.Language.Tokens;
using Demarche.Testing;

namespace Demarche.Language.Tests.Sentences;

public sealed class SentencePropertyTests
{
    [Fact]
    public void Sentences_cover_every_token_and_word_in_order() =>
        Gen.Select(HostileText.Any, HostileText.Any).Sample((first, second) =>
        {
            var text = first + second;
            ImmutableArray<TextSpan> passages = [new(0, first.Length), new(first.Length, text.Length)];
            var table = TokenStage.Predict(text, passages);
            var (token, word) = (0, 0);
            foreach (var sentence in SentenceStage.Predict(text, passages, table))
            {
                sentence.FirstToken.ShouldBe(token);
                sentence.FirstWord.ShouldBe(word);
                sentence.TokenCount.ShouldBePositive();
                sentence.Span.ShouldBe(table.Tokens[token].Span.Cover(table.Tokens[sentence.EndToken - 1].Span));
                passages[sentence.Passage].Contains(sentence.Span).ShouldBeTrue();
                (token, word) = (sentence.EndToken, sentence.EndWord);
            }

            token.ShouldBe(table.Tokens.Length);
            word.ShouldBe(table.Words.Length);
        });

    [Theory]
    [InlineData("a. ")]
    [InlineData(".\" ")]
    [InlineData("\"?\" A ")]
    [InlineData("?) A ")]
    [InlineData("[1] ")]
    [InlineData(".[1]")]
    [InlineData("U.S. A ")]
    [InlineData("\n- a")]
    [InlineData("\n\n.")]
    public void A_million_characters_of_one_pattern_are_split_to_the_end(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));
        ImmutableArray<TextSpan> passages = [new(0, text.Length)];
        var table = TokenStage.Predict(text, passages);
        var sentences = Patience.Await(() => SentenceStage.Predict(text, passages, table));

        sentences.Sum(sentence => sentence.TokenCount).ShouldBe(table.Tokens.Length);
    }
}
