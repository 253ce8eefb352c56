using Demarche.Language.Model;

namespace Demarche.Language.Tests.Model;

public sealed class EncoderRowsTests
{
    private static readonly string[] Casings = ["talks", "Talks", "TALKS", "McTalk", "2016", "G20", ","];

    private static readonly WordPieces Pieces = new(["talk", "##s", "fail"]);

    [Fact]
    public void Every_word_knows_its_first_and_last_piece()
    {
        var rows = EncoderRows.Of([["Talks", "fail"], ["fail"]], Pieces, NameLexicon.Empty);

        rows.Width.ShouldBe(8);
        rows.Words.ShouldBe(3);
        rows.Pieces[..5].ShouldBe([101, 0, 1, 2, 102]);
        rows.First[1].ShouldBe(1);
        rows.Last[1].ShouldBe(2);
        rows.First[2].ShouldBe(3);
        rows.First[4].ShouldBe(9);
    }

    [Fact]
    public void Padding_is_masked()
    {
        var rows = EncoderRows.Of([["fail"]], Pieces, NameLexicon.Empty);

        rows.Mask.ShouldBe([1, 1, 1, 0]);
    }

    [Fact]
    public void Casing_is_kept_as_a_shape() =>
        Casings.Select(word => WordShape.Of(word, isFirst: false)).Distinct().Count().ShouldBe(Casings.Length);

    [Fact]
    public void The_first_word_of_a_sentence_has_shapes_of_its_own() =>
        WordShape.Of("Talks", isFirst: true).ShouldNotBe(WordShape.Of("Talks", isFirst: false));
}
