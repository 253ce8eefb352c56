using CsCheck;
using Demarche.Language.Model;

namespace Demarche.Language.Tests.Model;

public sealed class SentenceWindowTests
{
    private static readonly ModelOptions Options = new();

    [Fact]
    public void A_sentence_of_common_length_is_one_window() =>
        SentenceWindow.Cut(7, Enumerable.Repeat(1, 30).ToArray(), Options).ShouldBe([new SentenceWindow(7, 30, 7, 37, 7)]);

    [Fact]
    public void Neighbouring_windows_share_words_and_each_keeps_its_half() =>
        SentenceWindow.Cut(0, Enumerable.Repeat(1, 200).ToArray(), Options)
            .ShouldBe([new SentenceWindow(0, 160, 0, 144, 0), new SentenceWindow(128, 72, 144, 200, 0)]);

    [Fact]
    public void Every_word_is_kept_in_one_window_that_the_encoder_can_read() =>
        Gen.Int[1, 8].Array[1, 2000].Sample(sizes =>
        {
            var kept = 0;
            foreach (var window in SentenceWindow.Cut(0, sizes, Options))
            {
                window.KeepFrom.ShouldBe(kept);
                window.KeepFrom.ShouldBeGreaterThanOrEqualTo(window.First);
                window.KeepTo.ShouldBeLessThanOrEqualTo(window.First + window.Count);
                window.Width(sizes).ShouldBeLessThanOrEqualTo(EncoderRows.MostPieces);
                kept = window.KeepTo;
            }

            kept.ShouldBe(sizes.Length);
        });

    [Fact]
    public void A_sentence_of_twenty_thousand_words_is_cut_in_steps() =>
        SentenceWindow.Cut(0, Enumerable.Repeat(1, 20_000).ToArray(), Options).Count.ShouldBe(156);
}
