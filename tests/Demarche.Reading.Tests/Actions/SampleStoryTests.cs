using System.Text;
using Demarche.Language.Model;
using Demarche.Reading.Actions;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Positions;
using Demarche.Reading.Statements;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Reading.Tests.Actions;

/// <summary>Every part of reading on <c>samples/lake-fishery-standoff.txt</c>, a story like none that the rules were made with.</summary>
public sealed class SampleStoryTests
{
    private static readonly Lazy<ReportFindings> Findings = new(Read);

    [Theory]
    [InlineData("Uganda", "UGA")]
    [InlineData("Democratic Republic of the Congo", "COD")]
    [InlineData("Kenya", "KEN")]
    [InlineData("Grace Atim", "UGAGOV")]
    [InlineData("Joseph Kabongo", "CODGOV")]
    [InlineData("Ugandan army", "UGAMIL")]
    public void Parties_have_their_codes(string name, string code) =>
        Findings.Value.Parties.Single(party => party.Name == name).Code.ShouldBe(code);

    [Fact]
    public void Two_kinds_of_relation_are_told() =>
        Findings.Value.Relations.Select(relation => $"{Name(relation.From)} {EnumNames.NameOf(relation.Kind)} {Name(relation.To!.Value)}")
            .ShouldBe(["Kenya mediator Uganda", "Kenya mediator Democratic Republic of the Congo", "Uganda ally Kenya"], ignoreOrder: true);

    [Theory]
    [InlineData("Uganda", Stance.Opposes, "joint patrols", false)]
    [InlineData("Democratic Republic of the Congo", Stance.Supports, "joint patrols", false)]
    [InlineData("Kenya", Stance.Supports, "Kisumu", false)]
    [InlineData("Democratic Republic of the Congo", Stance.Opposes, "Kisumu", true)]
    public void Who_stands_where_is_read_with_its_condition(string party, Stance stance, string initiative, bool conditional) =>
        Findings.Value.Positions.ShouldContain(position =>
            Name(position.Party) == party && position.Stance == stance && position.Conditional == conditional
            && Findings.Value.Initiatives.Single(candidate => candidate.Id == position.Initiative).Name.Contains(initiative, StringComparison.Ordinal));

    [Fact]
    public void A_crime_is_laid_on_nobody_as_a_fact()
    {
        var accusation = Findings.Value.Events.Single(told => told.Type is PloverType.Accuse);
        accusation.Source.Select(Name).ShouldBe(["Joseph Kabongo"]);
        accusation.Recipient.Select(Name).ShouldBe(["Uganda"]);
        Findings.Value.Events.Where(told => told.Type is PloverType.Assault).ShouldAllBe(told => told.Modality == Modality.Denied);
    }

    [Fact]
    public void Unnamed_sources_and_silence_are_told_apart()
    {
        Findings.Value.Statements.ShouldContain(statement => statement.Sourcing.Kind == SourcingKind.Anonymous && statement.Sourcing.Count == 2);
        Findings.Value.Statements.ShouldContain(statement => statement.Sourcing.Kind == SourcingKind.Anonymous && statement.Sourcing.Seniority == "senior");
        Findings.Value.Statements.ShouldContain(statement => statement.Sourcing.Kind == SourcingKind.Declined);
    }

    [Fact]
    public void What_hangs_on_what_and_how_likely_it_is_are_read()
    {
        Findings.Value.Conditions.ShouldContain(condition => condition.Force == ConditionForce.If);
        Findings.Value.Assessments.ShouldHaveSingleItem().Band.ShouldBe(Demarche.Reading.Assessments.LikelihoodBand.Unlikely);
    }

    [Fact]
    public void Moves_answers_and_disagreements_are_read()
    {
        Findings.Value.Actions.ShouldContain(action => action.Status == ActionStatus.Offered && Name(action.Party) == "Kenya");
        Findings.Value.Actions.ShouldContain(action => action.Status == ActionStatus.Threatened && action.RespondsTo != null);
        Findings.Value.Disagreements.Select(disagreement => disagreement.Kind).Distinct().ShouldBe([DisagreementKind.Merit, DisagreementKind.Intent], ignoreOrder: true);
    }

    [Fact]
    public void A_deadline_has_its_day() =>
        Findings.Value.Times.ShouldContain(time => time.Value == "2019-05-20" && time.Bound == Demarche.Language.Times.TimeBound.By);

    [Fact]
    public void The_contract_of_findings_is_kept() => FindingsContract.Breaches(Findings.Value).ShouldBeEmpty();

    private static string Name(Demarche.Reading.Parties.PartyId id) => Findings.Value.Parties.Single(party => party.Id == id).Name;

    private static ReportFindings Read()
    {
        using var model = ShippedModel.Standard.LoadIfAny();
        Assert.SkipWhen(model is null, "there is no language model in this build");
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "samples", "lake-fishery-standoff.txt"));
        var page = new Page("lake-fishery-standoff.txt", PageFormat.Text, Encoding.UTF8.GetBytes(text))
        {
            Facts = new PageFacts { Published = new PublicationTime(new LocalDate(2019, 5, 14)) },
        };
        return new Reader(model, ReadingOptions.All).Read(new PageReader(new PageOptions()).Read(page).Report!);
    }
}
