using Demarche.Reading.Positions;

namespace Demarche.Reading.Tests.Positions;

public sealed class PositionStageTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Theory]
    [InlineData("Norway will not support the Swiss plan.", "Norway opposes Swiss plan")]
    [InlineData("Norway has not rejected the Swiss plan.", "Norway undecided Swiss plan")]
    [InlineData("Norway has not endorsed the Swiss plan.", "Norway leans-against Swiss plan")]
    [InlineData("Norway has no interest in the Swiss plan.", "Norway leans-against Swiss plan")]
    public void Negation_turns_a_stance(string text, string expected) => model.Stances(text).ShouldBe([expected]);

    [Theory]
    [InlineData("The Swiss plan was rejected by Norway.", "Norway opposes Swiss plan")]
    [InlineData("Norway refused to attend the peace talks.", "Norway opposes peace talks")]
    [InlineData("Norway wants to revive the Swiss plan.", "Norway supports Swiss plan")]
    [InlineData("Norway opposes the start of peace talks with Iran.", "Norway opposes peace talks with Iran")]
    public void Passives_and_verbs_around_it_keep_holder_and_stance(string text, string expected) => model.Stances(text).ShouldBe([expected]);

    [Theory]
    [InlineData("The Swiss plan, which Norway rejected, was published on Monday.", "Norway opposes Swiss plan")]
    [InlineData("Sweden presented the Swiss plan, which Norway called unacceptable.", "Norway opposes Swiss plan")]
    public void A_clause_behind_the_initiative_tells_a_stance(string text, string expected) => model.Stances(text).ShouldContain(expected);

    [Fact]
    public void Backing_and_blocking_neither_is_undecided() =>
        model.Stances("Norway neither backs nor opposes the Swiss plan.").ShouldBe(["Norway undecided Swiss plan"]);

    [Fact]
    public void An_open_decision_is_undecided() =>
        model.Stances("Norway has not made a decision on whether to join the peace talks.").ShouldBe(["Norway undecided peace talks"]);

    [Fact]
    public void What_is_accepted_in_principle_is_leaned_to() =>
        model.Stances("Norway accepted the Swiss plan in principle.").ShouldBe(["Norway leans-for Swiss plan"]);

    [Theory]
    [InlineData("Sweden published the Swiss plan. Norway has welcomed it.", "Norway supports Swiss plan")]
    [InlineData("The Swiss plan was published on Monday. It was rejected by Norway.", "Norway opposes Swiss plan")]
    public void It_stands_for_the_initiative_told_last(string text, string expected) => model.Stances(text).ShouldContain(expected);

    [Fact]
    public void What_is_dismissed_is_the_thing_told_last() =>
        model.Stances("The Swiss plan is known. When Sweden floated something similar, Norway dismissed it as a trap.").ShouldNotContain("Norway opposes Swiss plan");

    [Fact]
    public void The_only_way_is_what_the_speaker_wants() =>
        model.Stances("“There is only one way to end this war: a political settlement,” Norway’s foreign minister Ola Berg said.")
            .ShouldContain(stance => stance.EndsWith("supports political settlement", StringComparison.Ordinal));

    [Fact]
    public void Those_joined_by_and_all_hold_it() =>
        model.Stances("The government of Mali and the Front for the Liberation of Kidal agreed to the truce.").Order().ShouldBe(
            ["Front for the Liberation of Kidal supports truce", "Mali supports truce"]);

    [Theory]
    [InlineData("Norway is widely believed to oppose the Swiss plan.", false)]
    [InlineData("Norway is debating whether to support the Swiss plan.", false)]
    [InlineData("Norway rejected the Swiss plan.", true)]
    [InlineData("“We support the Swiss plan,” a Norwegian official said in Oslo, where Norway held talks.", true)]
    public void Own_is_what_the_party_says_or_does_itself(string text, bool expected) =>
        model.Read(text).Positions.ShouldContain(position => position.Own == expected);

    [Fact]
    public void An_unnamed_official_speaks_for_his_state()
    {
        var findings = model.Read("Norway is in Geneva. “We support the Swiss plan,” a Norwegian official said.");

        var position = findings.Positions.Single();
        findings.Parties.Single(party => party.Id == position.Party).Name.ShouldBe("Norway");
    }

    [Theory]
    [InlineData("Norwegian officials see international backing for the Swiss plan.")]
    [InlineData("Norway called a peace deal impossible.")]
    [InlineData("The Swiss plan will be considered by the Norwegian parliament.")]
    [InlineData("There is no reason to believe that Norway will support the Swiss plan.")]
    [InlineData("Norway did not say that it would support the Swiss plan.")]
    [InlineData("Iran acted to keep Norway from withdrawing from the nuclear agreement.")]
    [InlineData("The aid is contingent upon Norwegian acceptance of the Swiss plan.")]
    [InlineData("Norway’s king gave a speech on the nuclear agreement in which he urged peace.")]
    [InlineData("Norway could reimpose sanctions on Iran.")]
    public void What_others_hold_or_what_is_likely_is_no_position(string text) => model.Stances(text).ShouldBeEmpty();

    [Fact]
    public void What_hangs_on_an_if_is_conditional() =>
        model.Stances("Norway would support the Swiss plan if Iran signed it.").ShouldBe(["Norway supports Swiss plan if"]);

    [Theory]
    [InlineData("If Norway rejects the Swiss plan, the war will go on.")]
    [InlineData("Will Norway support the Swiss plan?")]
    [InlineData("Norway declined to comment on the Swiss plan.")]
    [InlineData("Norway discussed the Swiss plan with Iran.")]
    public void Suppositions_questions_and_silence_are_no_positions(string text) => model.Stances(text).ShouldBeEmpty();

    [Fact]
    public void Who_says_it_of_another_is_the_one_who_tells_it()
    {
        var findings = model.Read("Iran said on Monday that Norway opposes the Swiss plan.");

        var position = findings.Positions.Single();
        findings.Parties.Single(party => party.Id == position.Party).Name.ShouldBe("Norway");
        position.Stance.ShouldBe(Stance.Opposes);
        position.Own.ShouldBeFalse();
        position.ToldBy.ShouldBe(findings.Statements[0].Id);
    }

    [Fact]
    public void The_day_of_publication_is_the_day_of_a_present_position() =>
        model.Read("Norway backs the Swiss plan.").Positions.Single().AsOf.ShouldBe("2021-05-04");
}
