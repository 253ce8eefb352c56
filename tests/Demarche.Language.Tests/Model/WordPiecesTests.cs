using CsCheck;
using Demarche.Language.Model;

namespace Demarche.Language.Tests.Model;

public sealed class WordPiecesTests
{
    private static readonly WordPieces Pieces = new(["[UNK]", "talk", "##s", "##ing", "nia", "##mey", "-", "elysee", ".", "u", "s"]);

    [Theory]
    [InlineData("Talks", new[] { 1, 2 })]
    [InlineData("TALKING", new[] { 1, 3 })]
    [InlineData("Niamey", new[] { 4, 5 })]
    [InlineData("Élysée", new[] { 7 })]
    [InlineData("U.S.", new[] { 9, 8, 10, 8 })]
    [InlineData("talk-talk", new[] { 1, 6, 1 })]
    public void A_word_is_cut_into_the_longest_known_pieces_without_case_and_accents(string word, int[] pieces) =>
        Pieces.Of(word).ShouldBe(pieces);

    [Fact]
    public void A_word_that_no_pieces_make_is_one_unknown_piece() => Pieces.Of("talkx").ShouldBe([100]);

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\u0000\u200B")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("مصر")]
    public void Strange_characters_do_no_harm(string word) => Pieces.Of(word).Length.ShouldBeInRange(1, 8);

    [Fact]
    public void Any_word_has_one_to_eight_pieces() =>
        Gen.String.Sample(word => Pieces.Of(word).Length is >= 1 and <= 8);
}
