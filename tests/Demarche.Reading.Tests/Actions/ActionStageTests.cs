using Demarche.Reading.Actions;
using Demarche.Reading.Findings;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Actions;

public sealed class ActionStageTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Theory]
    [InlineData("Norway threatened to leave the talks.", "Norway threatened")]
    [InlineData("Norway demanded that Chad release the sailors.", "Norway demanded")]
    [InlineData("Norway rejected the plan of Chad.", "Norway refused")]
    [InlineData("Kenya offered to host talks between Norway and Chad in Nairobi.", "Kenya offered")]
    public void A_deed_has_the_status_that_its_words_tell(string text, string expected)
    {
        var findings = model.Read(text);
        var names = findings.Parties.ToDictionary(party => party.Id, party => party.Name);
        findings.Actions.Select(action => $"{names[action.Party]} {EnumNames.NameOf(action.Status)}").ShouldContain(expected);
    }

    [Fact]
    public void What_stands_behind_after_is_answered_by_what_stands_in_front()
    {
        var findings = model.Read("Congo threatened to close the port of Kasenyi after Uganda deployed two gunboats last week.");
        var threat = findings.Actions.Single(action => action.Status is ActionStatus.Threatened);
        var answered = findings.Actions.Single(action => action.Id == threat.RespondsTo);
        answered.Party.ShouldNotBe(threat.Party);
        answered.Status.ShouldBe(ActionStatus.Done);
    }

    [Theory]
    [InlineData("Norway accused Chad of shooting at two boats.")]
    [InlineData("Chad denied that its soldiers had attacked the boats of Norway.")]
    public void Blame_and_what_is_denied_are_no_moves(string text) => model.Read(text).Actions.ShouldBeEmpty();

    [Theory]
    [InlineData("Norway offered a sober view of the talks with Chad.")]
    [InlineData("Norway rejected the claim that its boats had left.")]
    [InlineData("Norway violated the truce with Chad.")]
    [InlineData("\"We must be strong,\" the president of Norway said.")]
    public void Words_denials_and_what_is_asked_of_oneself_are_no_moves(string text) =>
        model.Read(text).Actions.Where(action => action.Status is not (ActionStatus.Done or ActionStatus.Ongoing)).ShouldBeEmpty();

    [Fact]
    public void What_is_simply_done_is_a_move_only_where_it_is_asked_for()
    {
        const string Text = "Norway met Chad in Geneva on Monday.";
        model.Read(Text).Actions.ShouldHaveSingleItem().Status.ShouldBe(ActionStatus.Done);
        model.Read(Text, new ReadingOptions()).Actions.ShouldBeEmpty();
    }
}
