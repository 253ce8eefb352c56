using Demarche.Reading.Initiatives;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Initiatives;

public sealed class InitiativeStageTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Fact]
    public void Two_descriptions_of_one_initiative_are_one_entry()
    {
        var initiative = model.Read("Norway presented a peace plan on Monday. Iran rejected the plan.").Initiatives.Single();

        initiative.Kind.ShouldBe(InitiativeKind.Plan);
        initiative.Mentions.Length.ShouldBe(2);
    }

    [Fact]
    public void Two_rounds_are_two_entries() =>
        model.Read("The first round of talks between Norway and Iran ended in March. A second round of talks will begin in June.").Initiatives.Length.ShouldBe(2);

    [Fact]
    public void Whoever_puts_a_plan_forward_is_its_sponsor()
    {
        var findings = model.Read("The Norwegian plan was rejected by Iran. Norway was angry.");

        findings.Initiatives.Single().Sponsors.ShouldBe([findings.Parties.Single(party => party.Name is "Norway").Id]);
    }

    [Theory]
    [InlineData("The peace talks between Norway and Iran collapsed on Monday.", InitiativeStatus.BrokenDown)]
    [InlineData("Norway postponed the peace talks with Iran.", InitiativeStatus.Delayed)]
    [InlineData("Norway and Iran signed a trade agreement on Monday.", InitiativeStatus.Adopted)]
    [InlineData("Norway will hold a summit in June.", InitiativeStatus.Planned)]
    public void Verbs_tell_how_far_it_has_come(string text, InitiativeStatus expected) => model.Read(text).Initiatives.Single().Status.ShouldBe(expected);

    [Theory]
    [InlineData("The minister spoke at a news conference after a good deal of rain.")]
    [InlineData("He sold the house after a long discussion.")]
    public void Words_of_daily_life_are_no_initiatives(string text) => model.Read(text).Initiatives.ShouldBeEmpty();

    [Fact]
    public void Without_a_model_nothing_is_read() =>
        Reader.Stages().Build().Stages.ShouldNotContain(stage => stage is InitiativeStage);
}
