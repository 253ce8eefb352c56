using System.Text;
using CsCheck;
using Demarche.Language.Model;
using Microsoft.ML.Tokenizers;

namespace Demarche.Language.Tests.Model;

/// <summary>Our wordpieces beside those of Microsoft.ML.Tokenizers' BERT tokeniser, over one small vocabulary.</summary>
public sealed class WordPieceReferenceTests
{
    // Without symbols, fractions, "_" and invisible characters: the reference loses them, joins them or cuts at them, where BERT's
    // own cutter has symbols alone and passes over what is invisible.
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789.,-'’“”!?()/%&@#éßøłαбא中日…";

    private static readonly string[] Vocabulary =
    [
        .. Enumerable.Range(0, 100).Select(number => $"[unused{number}]"), "[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]",
        .. Letters.Select(letter => letter.ToString()), .. Letters.Select(letter => "##" + letter), "$", "+",
        "talk", "##ing", "the", "un", "##able", "president", "negotia", "##tion", "war", "20", "##16",
    ];

    private static readonly WordPieces Ours = new(Vocabulary);
    private static readonly BertTokenizer Reference = BertTokenizer.Create(
        new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Vocabulary))), new BertOptions { RemoveNonSpacingMarks = true });

    [Theory]
    [InlineData("Talking")]
    [InlineData("NEGOTIATIONS")]
    [InlineData("U.S.")]
    [InlineData("anti-war")]
    [InlineData("Président")]
    [InlineData("pre\u0301sident")]
    [InlineData("n’t")]
    [InlineData("中日")]
    [InlineData("a中b")]
    [InlineData("…")]
    [InlineData("אב")]
    [InlineData("İstanbul")]
    [InlineData("Straße")]
    [InlineData("ﬁne")]
    public void An_awkward_word_is_cut_as_the_reference_cuts_it(string word) => Ours.Of(word).ToArray().ShouldBe(OfReference(word));

    [Theory]
    [InlineData("$20", new[] { "$", "20" })]
    [InlineData("+20", new[] { "+", "20" })]
    [InlineData("$", new[] { "$" })]
    [InlineData("talk\u00ADing", new[] { "talk", "##ing" })]
    public void A_symbol_is_a_piece_of_its_own_and_what_is_invisible_is_none(string word, string[] pieces) =>
        Ours.Of(word).Select(id => Vocabulary[id]).ShouldBe(pieces);

    [Fact]
    public void Words_of_these_letters_are_cut_as_the_reference_cuts_them() =>
        Gen.Int[0, Letters.Length - 1].Select(index => Letters[index]).Array[1, 12].Select(letters => new string(letters))
            .Sample(word => Ours.Of(word).ToArray().ShouldBe(OfReference(word), word));

    private static int[] OfReference(string word) => [.. Reference.EncodeToIds(word, addSpecialTokens: false).Take(8)];
}
