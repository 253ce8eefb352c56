using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Initiatives;

/// <summary>How initiatives hang together, who is let in and left out, and what they are about, in sentences of an invented quarrel over a lake.</summary>
public sealed class InitiativeLinkTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Theory]
    [InlineData("Kenya proposed a regional peace plan for the lake. Kenya wants to revive the 1999 Arusha Accord.", "builds-on", "Arusha Accord")]
    [InlineData("Kenya proposed a peace plan. Such a plan could include a speech by Tanzania’s president or a Security Council resolution.", "vehicle-of", "peace plan")]
    [InlineData("Uganda announced a Ugandan peace plan. It is a way of fending off the Kenyan initiative, officials said. Kenya was angry.", "rival-of", "Kenyan initiative")]
    [InlineData("Kenya is preparing its own peace plan should the peace talks with Uganda fail.", "fallback-for", "peace talks with Uganda")]
    public void Verbs_link_two_initiatives(string text, string kind, string to)
    {
        var initiatives = model.Read(text).Initiatives;

        initiatives.SelectMany(initiative => initiative.Links).ShouldContain(link =>
            EnumNames.NameOf(link.Kind) == kind && initiatives.Single(other => other.Id == link.To).Name.EndsWith(to, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kenya held a peace summit on the lake. The summit has not included Uganda.", "Uganda")]
    [InlineData("Uganda was not invited to the peace talks in Nairobi.", "Uganda")]
    [InlineData("Uganda was excluded from the peace talks in Nairobi.", "Uganda")]
    [InlineData("Uganda did not attend the peace talks in Nairobi.", "Uganda")]
    public void Who_is_not_let_in_is_left_out(string text, string expected)
    {
        var findings = model.Read(text);

        findings.Initiatives.SelectMany(initiative => initiative.Excluded).Distinct()
            .Select(id => findings.Parties.Single(party => party.Id == id).Name).ShouldBe([expected]);
        findings.Initiatives.ShouldAllBe(initiative => initiative.Participants.All(id => !initiative.Excluded.Contains(id)));
    }

    [Theory]
    [InlineData("The peace deal could leave Uganda with a bomb.")]
    [InlineData("The Security Council resolution bars Uganda from testing missiles.")]
    [InlineData("Uganda might not attend the peace talks in Nairobi.")]
    public void Who_is_left_with_or_barred_from_something_else_is_not_left_out(string text) =>
        model.Read(text).Initiatives.SelectMany(initiative => initiative.Excluded).ShouldBeEmpty();

    [Theory]
    [InlineData("Kenya imposed sanctions on the company.")]
    [InlineData("Kenya and Uganda struck a good peace deal for the workers.")]
    [InlineData("Kenya rejected the peace deal on offer.")]
    public void Whom_something_strikes_or_serves_is_no_issue(string text) =>
        model.Read(text).Initiatives.SelectMany(initiative => initiative.Issues).ShouldBeEmpty();

    [Theory]
    [InlineData("The peace talks between Kenya and Uganda broke down over fishing rights and border posts.", "fishing rights; border posts")]
    [InlineData("The peace talks between Kenya and Uganda will cover water levels.", "water levels")]
    public void What_talks_are_about_are_their_issues(string text, string expected)
    {
        var findings = model.Read(text);

        string.Join("; ", findings.Initiatives.Single().Issues.Select(issue => issue.In(text).ToString())).ShouldBe(expected);
    }

    [Fact]
    public void A_date_can_be_moved_for_somebody()
    {
        var findings = model.Read("Kenya will hold a peace summit in June. Kenya delayed the date to accommodate Uganda’s schedule.");

        var change = findings.Initiatives.Single().StatusChanges.Single(step => step.Status is InitiativeStatus.Delayed);
        findings.Parties.Single(party => party.Id == change.For).Name.ShouldBe("Uganda");
    }

    [Fact]
    public void A_letter_left_out_does_not_hide_an_initiative() =>
        model.Read("Kenya presented a peace initiative. Uganda rejected the intiative.").Initiatives.Single().Mentions.Length.ShouldBe(2);

    [Theory]
    [InlineData("If the two presidents were on a boat where Kenya and Uganda are going to meet, it would sink.")]
    public void What_is_only_supposed_is_no_meeting(string text) => model.Read(text).Initiatives.ShouldBeEmpty();
}
