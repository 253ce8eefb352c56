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
    [InlineData("The Qatar-brokered truce holds. Qatar is pleased.", "Qatar")]
    [InlineData("Egypt mediation is under way. Egypt is pleased.", "Egypt")]
    [InlineData("The president of Egypt, Sami Nour, postponed an official visit to Norway.", "Sami Nour")]
    public void Who_brokers_mediates_or_travels_is_the_sponsor(string text, string expected)
    {
        var findings = model.Read(text);

        findings.Initiatives[0].Sponsors.Select(id => findings.Parties.Single(party => party.Id == id).Name).ShouldContain(expected);
    }

    [Fact]
    public void Such_a_plan_is_one_like_the_last() =>
        model.Read("Norway presented a peace plan on Monday. Iran showed interest in such a plan.").Initiatives.Length.ShouldBe(1);

    [Fact]
    public void What_is_proposed_that_is_a_step_of_the_proposal()
    {
        var initiative = model.Read("Norway proposed on Monday that the money be paid to a bank. Iran likes the proposal.").Initiatives.Single();

        initiative.StatusChanges.Select(change => change.Status).ShouldBe([InitiativeStatus.Proposed]);
    }

    [Theory]
    [InlineData("Norway has an interest in a resumption of the peace talks.")]
    [InlineData("Norway called a revival of the nuclear agreement impossible.")]
    [InlineData("Norway hopes for a signing of the trade agreement.")]
    public void What_is_only_wished_is_no_step(string text) => model.Read(text).Initiatives[0].StatusChanges.ShouldBeEmpty();

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
