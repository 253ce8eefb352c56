namespace Demarche.Language.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_gives_exactly_the_words_it_covers() =>
        new TextSpan(4, 8).In("the talks").ToString().ShouldBe("talk");

    [Fact]
    public void Spans_that_only_touch_do_not_overlap() =>
        new TextSpan(0, 4).Overlaps(new TextSpan(4, 6)).ShouldBeFalse();

    [Fact]
    public void Trimming_leaves_no_white_space_at_either_end() =>
        new TextSpan(0, 8).Trim("  talks ").ShouldBe(new TextSpan(2, 7));
}
