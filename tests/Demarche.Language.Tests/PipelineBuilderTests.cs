using Demarche.Language.Sentences;
using Demarche.Language.Times;
using Demarche.Language.Tokens;

namespace Demarche.Language.Tests;

public sealed class PipelineBuilderTests
{
    [Fact]
    public void A_missing_need_is_named_when_the_pipeline_is_built() =>
        Should.Throw<InvalidOperationException>(() => new PipelineBuilder().Add(new SentenceStage()).Build()).Message.ShouldBe("sentences needs tokens; add the stage that makes it first.");

    [Fact]
    public void Two_stages_that_add_one_layer_are_refused() =>
        Should.Throw<InvalidOperationException>(() => new PipelineBuilder().Add(new TokenStage()).Add(new TokenStage()).Build()).Message.ShouldContain("remove one");

    [Fact]
    public void A_pipeline_for_a_layer_has_only_the_stages_it_needs() =>
        All().BuildFor(TimeExpression.Layer).Stages.Select(stage => stage.Name).ShouldBe(["tokens", "times"]);

    [Fact]
    public void A_stage_whose_layer_is_given_is_left_out() =>
        All().Given(TokenTable.Layer).BuildFor(Sentence.Layer).Stages.Select(stage => stage.Name).ShouldBe(["sentences"]);

    [Fact]
    public void A_wanted_layer_that_no_stage_adds_is_named() =>
        Should.Throw<InvalidOperationException>(() => new PipelineBuilder().Add(new TokenStage()).BuildFor(Sentence.Layer)).Message.ShouldContain("sentences");

    private static PipelineBuilder All() => new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(new TimeStage());
}
