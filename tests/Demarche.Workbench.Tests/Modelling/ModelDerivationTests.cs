using Demarche.Conflict.Model;
using Demarche.Reading.Actions;
using Demarche.Reading.Events;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using Demarche.Workbench.Modelling;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Outlook;
using NodaTime;
using Stance = Demarche.Reading.Positions.Stance;

namespace Demarche.Workbench.Tests.Modelling;

/// <summary>Each rule of docs/modelling.md on a made-up report.</summary>
public sealed class ModelDerivationTests
{
    private const string Ferry = "ferry talks";
    private static readonly LocalDate Day = new(2024, 10, 2);

    [Fact]
    public void Sponsors_launch_and_participants_join()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark."));
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Maker).Select(maker => maker.Text).ShouldBe(["Denmark", "Sweden"]);
        model.Of(ModelInputKind.Option).Select(option => (option.Text, option.Act)).ShouldBe(
            [("Sweden holds “ferry talks”", ModelAct.Launch), ("Denmark takes part in “ferry talks”", ModelAct.Join)],
            ignoreOrder: true);
        model.Of(ModelInputKind.Option).ShouldAllBe(option => !option.IsTaken && option.Evidence.Length > 0);
    }

    [Fact]
    public void Silence_is_unknown_and_no_tie()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark."));
        var model = record.Derive(Ferry);
        var outlook = OutlookBuilder.Of(ModelBuilder.Build(model, "ferry"), cancellation: TestContext.Current.CancellationToken)!;

        model.Of(ModelInputKind.Statement).ShouldBeEmpty();
        outlook.Next.ComparisonsKnown.ShouldBe(0);
        outlook.Certain.ShouldBeEmpty();
        outlook.Moves.ShouldAllBe(move => move.Outlook == Conflict.Outlook.MoveOutlook.TurnsOnQuestion);
        outlook.Questions.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(SourcingKind.Named, Manner.Direct, EvidenceGrade.A, InputStatus.Stated)]
    [InlineData(SourcingKind.Named, Manner.Indirect, EvidenceGrade.B, InputStatus.Stated)]
    [InlineData(SourcingKind.Spokesperson, Manner.Direct, EvidenceGrade.B, InputStatus.Stated)]
    public void The_own_side_by_name_gives_the_best_grades(SourcingKind kind, Manner manner, EvidenceGrade grade, InputStatus status)
    {
        const string Words = "We want the talks";
        using var record = new ModelRecord(Plain($"Sweden offers ferry talks to Denmark. “{Words},” Minister Lund said.", story => story
            .Add("Lund", PartyKind.Person, "DK", "DNKGOV", office: "Minister", of: "Denmark")
            .Said(Words, "Lund", kind, manner)
            .Stand("Denmark", Words, Stance.Supports, Ferry, told: Words)));

        var statement = record.Derive(Ferry).Of(ModelInputKind.Statement).ShouldHaveSingleItem();
        (statement.Grade, statement.Status, statement.Tier).ShouldBe((grade, status, ModelTier.Demand));
        statement.Text.ShouldBe("Denmark supports “ferry talks”");
    }

    [Fact]
    public void An_unnamed_source_is_evidence_about_its_side_and_no_decision_maker()
    {
        const string Words = "Denmark backs the talks";
        using var record = new ModelRecord(Plain($"Sweden offers ferry talks to Denmark. {Words}, a Danish official said.", story => story
            .Add("a Danish official", PartyKind.Anonymous, "DK", "DNKGOV")
            .Said(Words, "a Danish official", SourcingKind.Anonymous, Manner.Indirect)
            .Stand("Denmark", Words, Stance.Supports, Ferry, told: Words)));
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Maker).Select(maker => maker.Text).ShouldBe(["Denmark", "Sweden"]);
        var statement = model.Of(ModelInputKind.Statement).ShouldHaveSingleItem();
        (statement.Grade, statement.Status).ShouldBe((EvidenceGrade.C, InputStatus.Claimed));
    }

    [Fact]
    public void What_an_opponent_alone_tells_is_a_question()
    {
        const string Words = "Denmark does not want talks";
        using var record = new ModelRecord(Plain($"Sweden offers ferry talks to Denmark. Sweden wants them. “{Words},” Minister Berg of Sweden said.", story => story
            .Add("Berg", PartyKind.Person, "SE", "SWEGOV", office: "Minister", of: "Sweden")
            .Said(Words, "Berg")
            .Stand("Sweden", "Sweden wants them", Stance.Supports, Ferry)
            .Stand("Denmark", Words, Stance.Opposes, Ferry, own: false, told: Words)));
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Statement).ShouldHaveSingleItem().Text.ShouldStartWith("Sweden supports");
        model.Questions.ShouldContain(question => question.Reason == QuestionReason.WeakEvidence && question.Text.Contains("Does Denmark reject"));
    }

    [Fact]
    public void What_is_told_both_ways_by_evidence_as_good_is_a_question()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark. Denmark welcomed them. Denmark refused them.", story => story
            .Stand("Denmark", "Denmark welcomed them", Stance.Supports, Ferry)
            .Stand("Denmark", "Denmark refused them", Stance.Opposes, Ferry)));
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Statement).ShouldBeEmpty();
        model.Questions.Select(question => question.Reason).ShouldContain(QuestionReason.Contested);
        model.Questions.Select(question => question.Reason).ShouldContain(QuestionReason.Divided);
        model.Of(ModelInputKind.Maker).Single(maker => maker.Text == "Denmark").IsDivided.ShouldBeTrue();
    }

    [Fact]
    public void Whoever_is_told_not_to_have_decided_is_asked()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark. Denmark is still weighing them.", story => story
            .Stand("Denmark", "Denmark is still weighing them", Stance.Undecided, Ferry)));
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Statement).ShouldBeEmpty();
        model.Questions.ShouldHaveSingleItem().Reason.ShouldBe(QuestionReason.Undecided);
    }

    [Fact]
    public void A_rejection_is_a_red_line_and_a_lean_counts_last()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark. Denmark rejected them. Sweden is interested.", story => story
            .Stand("Denmark", "Denmark rejected them", Stance.Opposes, Ferry)
            .Stand("Sweden", "Sweden is interested", Stance.LeansFor, Ferry)));
        var model = record.Derive(Ferry);
        var options = model.Of(ModelInputKind.Option).ToDictionary(option => option.Act!.Value, option => option.Id);

        model.Of(ModelInputKind.Statement).Select(statement => (statement.Tier, statement.Formula)).ShouldBe(
            [(ModelTier.RedLine, $"not ({options[ModelAct.Launch]} and {options[ModelAct.Join]})"), (ModelTier.Lean, $"{options[ModelAct.Launch]} and {options[ModelAct.Join]}")],
            ignoreOrder: true);
    }

    [Fact]
    public void A_condition_that_nobody_in_the_model_decides_gives_a_question_and_no_statement()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark. If the ice melts, Denmark would welcome them.", story => story
            .Stand("Denmark", "If the ice melts, Denmark would welcome them", Stance.Supports, Ferry, conditional: true)
            .If("the ice melts", "Denmark would welcome them")));
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Statement).ShouldBeEmpty();
        model.Questions.ShouldHaveSingleItem().Text.ShouldContain("“the ice melts”");
    }

    [Fact]
    public void A_threat_gives_an_option_and_a_question_and_no_wish()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark. Denmark threatened to close the port to Sweden.", story => story
            .Act("Denmark", "Denmark threatened to close the port to Sweden", ActionStatus.Threatened, PloverType.Threaten, addressee: "Sweden")));
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Option).ShouldContain(option => option.Act == ModelAct.Own && option.Text == "Denmark: “to close the port to Sweden” (threatened)" && !option.IsTaken);
        model.Of(ModelInputKind.Statement).ShouldBeEmpty();
        model.Questions.ShouldHaveSingleItem().Reason.ShouldBe(QuestionReason.Credibility);
    }

    [Fact]
    public void A_threat_against_an_option_is_claimed_twice()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark. Sweden promised to raise the fare for Denmark. Denmark threatened to close the port if Sweden promised to raise the fare.", story => story
            .Act("Sweden", "Sweden promised to raise the fare for Denmark", ActionStatus.Promised, PloverType.Sanction, addressee: "Denmark")
            .Act("Denmark", "Denmark threatened to close the port if Sweden promised to raise the fare", ActionStatus.Threatened, PloverType.Threaten, addressee: "Sweden")
            .If("Sweden promised to raise the fare for Denmark", "Denmark threatened to close the port")));
        var model = record.Derive(Ferry);
        var fare = model.Of(ModelInputKind.Option).Single(option => option.Text.Contains("raise the fare"));

        var statements = model.Of(ModelInputKind.Statement).ToList();
        statements.Count.ShouldBe(2);
        statements.ShouldAllBe(statement => statement.Status == InputStatus.Claimed);
        statements.ShouldContain(statement => statement.Formula == $"not {fare.Id}");
    }

    [Fact]
    public void A_demand_is_an_option_of_whom_it_is_put_to_and_a_wish_of_who_makes_it()
    {
        using var record = new ModelRecord(Plain("Sweden offers ferry talks to Denmark. Sweden demanded that Denmark dredge the harbour.", story => story
            .Act("Sweden", "Sweden demanded that Denmark dredge the harbour", ActionStatus.Demanded, PloverType.Request, addressee: "Denmark")));
        var model = record.Derive(Ferry);

        var option = model.Of(ModelInputKind.Option).Single(option => option.Act == ModelAct.Demanded);
        var makers = model.Of(ModelInputKind.Maker).ToDictionary(maker => maker.Text, maker => maker.Id);
        option.Maker.ShouldBe(makers["Denmark"]);
        var statement = model.Of(ModelInputKind.Statement).ShouldHaveSingleItem();
        (statement.Maker, statement.Formula).ShouldBe((makers["Sweden"], option.Id));
    }

    [Fact]
    public void A_people_decides_only_where_a_person_says_who_decides_for_it()
    {
        var story = new ModelStory(Day, "Post", "Sweden offers ferry talks to the Sami. The Sami Parliament was told.")
            .State("Sweden", "SE", "Q34")
            .Add("the Sami", PartyKind.People, "XS", "SMI", "Q48199")
            .Add("Sami Parliament", PartyKind.Government, "XS", "SMIGOV", "Q1")
            .Initiative(Ferry, InitiativeKind.Talks, InitiativeStatus.Proposed, ["Sweden"], ["the Sami"]);
        using var record = new ModelRecord(story);
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Maker).Select(maker => maker.Text).ShouldBe(["Sweden"]);
        var offer = model.Inputs.Single(input => input.Kind == ModelInputKind.Spokesbody);
        (offer.IsOff, offer.Status).ShouldBe((true, InputStatus.Assumed));
        model.Questions.ShouldContain(question => question.Reason == QuestionReason.WhoDecides);

        var chosen = record.Derive(null, new ModelChoices { Spokesbodies = [offer.Id] }, Ferry);
        chosen.Of(ModelInputKind.Maker).Select(maker => maker.Text).ShouldBe(["Sami Parliament", "Sweden"]);
    }

    [Fact]
    public void A_bloc_is_its_listed_members_and_a_person_without_office_is_nobody()
    {
        const string Text = "The Nordic Four, Sweden and Denmark, offer ferry talks. Holm wants to burn the ferry.";
        var story = new ModelStory(Day, "Post", Text)
            .State("Sweden", "SE", "Q34").State("Denmark", "DK", "Q35")
            .Add("Nordic Four", PartyKind.Bloc).Member("Sweden", "Nordic Four").Member("Denmark", "Nordic Four")
            .Add("Holm", PartyKind.Person, "SE", null)
            .Initiative(Ferry, InitiativeKind.Talks, InitiativeStatus.Proposed, ["Nordic Four"])
            .Act("Holm", "Holm wants to burn the ferry", ActionStatus.Considered, PloverType.Assault, Ferry);
        using var record = new ModelRecord(story);
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Maker).Select(maker => maker.Text).ShouldBe(["Denmark", "Sweden"]);
        model.Inputs.ShouldNotContain(input => input.Text.Contains("burn"));
        model.LeftOut.ShouldContain(left => left.Why.Contains("no office"));
    }

    [Fact]
    public void Only_what_was_known_by_the_day_counts_and_a_later_own_word_overtakes_an_earlier_one()
    {
        ModelStory Told(LocalDate day, string outlet, string words, Stance stance) => new ModelStory(day, outlet, $"Sweden offers ferry talks to Denmark. {words}.")
            .State("Sweden", "SE", "Q34").State("Denmark", "DK", "Q35")
            .Initiative(Ferry, InitiativeKind.Talks, InitiativeStatus.Proposed, ["Sweden"], ["Denmark"])
            .Stand("Denmark", words, stance, Ferry);
        using var record = new ModelRecord(
            Told(Day, "Post", "Denmark rejected any such idea at once", Stance.Opposes),
            Told(Day.PlusDays(60), "Courier", "Denmark has come round and backs it now", Stance.Supports));

        var early = record.Derive(Day.PlusDays(5), null, Ferry);
        early.Of(ModelInputKind.Statement).ShouldHaveSingleItem().Text.ShouldBe("Denmark opposes “ferry talks”");
        (early.Frame.Later, early.Frame.LastReport).ShouldBe((1, Day));

        var late = record.Derive(Ferry).Of(ModelInputKind.Statement).ShouldHaveSingleItem();
        (late.Text, late.Status).ShouldBe(("Denmark supports “ferry talks”", InputStatus.Stated));
    }

    [Fact]
    public void At_most_three_options_a_decision_maker_and_what_is_cut_is_listed()
    {
        string[] deeds = ["paint the pier in the spring", "dig the channel in the summer", "raise the fare in the autumn", "close the office in the winter"];
        var story = Plain("Sweden offers ferry talks to Denmark. " + string.Concat(deeds.Select(deed => $"Denmark promised Sweden to {deed}. ")));
        foreach (var deed in deeds)
        {
            story.Act("Denmark", $"Denmark promised Sweden to {deed}", ActionStatus.Promised, PloverType.Cooperate, addressee: "Sweden");
        }

        using var record = new ModelRecord(story);
        var model = record.Derive(Ferry);

        model.Of(ModelInputKind.Option).GroupBy(option => option.Maker).ShouldAllBe(group => group.Count() <= 3);
        model.Cut.Length.ShouldBe(2);
    }

    [Fact]
    public void What_is_adopted_is_no_choice_any_more()
    {
        using var record = new ModelRecord(new ModelStory(Day, "Post", "Sweden and Denmark signed the ferry treaty.").State("Sweden", "SE", "Q34").State("Denmark", "DK", "Q35")
            .Initiative("ferry treaty", InitiativeKind.Agreement, InitiativeStatus.Adopted, ["Sweden"], ["Denmark"]));
        var model = record.Derive("ferry treaty");

        model.Of(ModelInputKind.Option).ShouldBeEmpty();
        model.LeftOut.ShouldContain(left => left.Why.Contains("adopted"));
        OutlookBuilder.Of(ModelBuilder.Build(model, "treaty"), cancellation: TestContext.Current.CancellationToken).ShouldBeNull();
    }

    private static ModelStory Plain(string text, Func<ModelStory, ModelStory>? more = null)
    {
        var story = new ModelStory(Day, "Post", text).State("Sweden", "SE", "Q34").State("Denmark", "DK", "Q35")
            .Initiative(Ferry, InitiativeKind.Talks, InitiativeStatus.Proposed, ["Sweden"], ["Denmark"]);
        return more is null ? story : more(story);
    }
}
