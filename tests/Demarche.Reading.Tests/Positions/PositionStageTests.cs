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
