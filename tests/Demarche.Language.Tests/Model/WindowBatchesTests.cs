using CsCheck;
using Demarche.Language.Model;

namespace Demarche.Language.Tests.Model;

public sealed class WindowBatchesTests
{
    private const int Most = 512;

    [Fact]
    public void Windows_of_one_width_share_a_batch() => Widths([16, 16, 16]).ShouldBe([[0, 1, 2]]);

    [Fact]
    public void A_short_window_is_not_padded_to_a_long_one() => Widths([8, 64, 8, 64]).ShouldBe([[0, 2], [1, 3]]);

    [Fact]
    public void No_batch_is_larger_than_allowed_unless_one_window_is() => Widths([256, 256, 256, 512]).ShouldBe([[0, 1], [2], [3]]);

    [Fact]
    public void Every_window_is_in_one_batch() =>
        Gen.Int[2, 60].Select(EncoderRows.Even).Array[0, 200].Sample(widths =>
            Widths(widths).SelectMany(batch => batch).Order().ShouldBe(Enumerable.Range(0, widths.Length)));

    [Fact]
    public void The_cut_costs_no_more_than_one_window_a_batch() =>
        Gen.Int[2, 60].Select(EncoderRows.Even).Array[1, 100].Sample(widths =>
            Widths(widths).Sum(batch => 8 + (batch.Count * batch.Max(window => widths[window]))).ShouldBeLessThanOrEqualTo(widths.Sum(width => 8 + width)));

    /// <summary>The windows of each batch, known by their first word.</summary>
    private static List<List<int>> Widths(int[] widths) =>
        [.. WindowBatches.Cut(widths.Select((width, index) => (new SentenceWindow(index, 1, index, index + 1, index), width)), Most)
            .Select(batch => batch.ConvertAll(window => window.First))];
}
