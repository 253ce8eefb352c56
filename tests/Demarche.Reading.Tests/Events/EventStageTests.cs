using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Events;

public sealed class EventStageTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Theory]
    [InlineData("Norway accused Chad of lying.")]
    [InlineData("Chad was accused by Norway of lying.")]
    [InlineData("Norway has repeatedly accused Chad of lying.")]
    [InlineData("Norway condemned Chad on Monday.")]
    [InlineData("Chad was condemned by Norway on Monday.")]
    [InlineData("Norway met Peru on Monday and accused Chad of lying.")]
    [InlineData("The government of Norway accused the government of Chad of lying.")]
    [InlineData("Norway criticised Chad, which rejected the talks.")]
    [InlineData("Norway denounced Chad for the raid.")]
    public void Accuser_and_accused_never_change_places(string text)
    {
        var accusations = Events(text).Where(told => told.StartsWith("ACCUSE", StringComparison.Ordinal)).ToList();

        accusations.ShouldBe(["ACCUSE Norway > Chad happened"]);
    }

    [Theory]
    [InlineData("Norway attacked Chad on Monday.", "ASSAULT Norway > Chad happened")]
    [InlineData("Chad was attacked by Norway on Monday.", "ASSAULT Norway > Chad happened")]
    [InlineData("Norway will meet Chad on Friday.", "CONSULT Norway > Chad planned")]
    [InlineData("Norway plans to meet Chad on Friday.", "CONSULT Norway > Chad planned")]
    [InlineData("Norway held talks with Chad on Monday.", "CONSULT Norway > Chad happened")]
    [InlineData("Norway did not attack Chad.", "ASSAULT Norway > Chad denied")]
    [InlineData("Norway would attack Chad if Peru left.", "ASSAULT Norway > Chad conditional")]
    [InlineData("Norway imposed sanctions on Chad.", "SANCTION Norway > Chad happened")]
    [InlineData("Norway rejected the Swiss plan.", "REJECT Norway >  happened")]
    [InlineData("Norway will not support Chad.", "REJECT Norway > Chad happened")]
    public void Voice_tense_and_negation_are_followed(string text, string expected) => Events(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Norway wants to meet Chad.")]
    [InlineData("Norway might attack Chad.")]
    [InlineData("Norway should not attack Chad.")]
    [InlineData("If Norway attacks Chad, the talks will end.")]
    [InlineData("Norway asked whether Chad was ready.")]
    [InlineData("A Norwegian man attacked a bus in Chad.")]
    public void What_is_only_thought_of_and_what_one_man_does_is_no_event_of_states(string text) =>
        Events(text).Where(told => told.Contains("Norway", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void One_event_told_twice_is_one() =>
        Events("Norway attacked Chad on Monday. When Norway attacked Chad, the talks were over.").Count(told => told.StartsWith("ASSAULT", StringComparison.Ordinal)).ShouldBe(1);

    [Fact]
    public void The_evidence_is_the_occurrence_that_was_read()
    {
        const string Text = "Peru and Chad want quiet. Norway attacked Chad.";
        var told = model.Read(Text).Events.Single();

        told.Evidence.Start.ShouldBe(Text.LastIndexOf("Norway", StringComparison.Ordinal));
    }

    [Fact]
    public void What_somebody_says_is_tied_to_the_statement()
    {
        var findings = model.Read("Peru said on Monday that Norway attacked Chad.");

        findings.Events.Single(told => told.Type is PloverType.Assault).SaidBy.ShouldBe(findings.Statements[0].Id);
    }

    [Fact]
    public void Who_says_that_it_will_use_force_threatens() =>
        Events("Norway said it would attack Chad.").ShouldBe(["THREATEN Norway > Chad happened"]);

    [Fact]
    public void Mediating_and_negotiating_keep_their_codes() =>
        model.Read("Norway is negotiating with Chad.\nPeru mediated between Norway and Chad.").Events.Select(told => told.Cameo).ShouldBe(["046", "045"]);

    private IEnumerable<string> Events(string text)
    {
        var findings = model.Read(text);
        var names = findings.Parties.ToDictionary(party => party.Id, party => party.Name);
        return findings.Events.Select(told =>
            $"{told.Type.ToString().ToUpperInvariant()} {Names(told.Source)} > {Names(told.Recipient)} {EnumNames.NameOf(told.Modality)}");

        string Names(IEnumerable<PartyId> parties) => string.Join(", ", parties.Select(party => names[party]));
    }
}
