using Demarche.Conflict.Formats;
using Demarche.Conflict.Model;
using Demarche.Reading.Initiatives;
using Demarche.Workbench.Modelling;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Saved;
using Demarche.Workbench.Modelling.Views;
using NodaTime;
using Stance = Demarche.Reading.Positions.Stance;

namespace Demarche.Workbench.Tests.Modelling;

/// <summary>What people do to a kept model, and what becomes of it as the record grows.</summary>
public sealed class ModelDeskTests : IDisposable
{
    private const string Ferry = "ferry talks";
    private static readonly LocalDate Day = new(2024, 10, 2);

    private readonly ModelRecord _record = new(Told(Day, "Post", "Denmark rejected any such idea at once", Stance.Opposes));

    public void Dispose() => _record.Dispose();

    [Fact]
    public void A_model_is_kept_with_the_record_and_every_deed_is_an_entry()
    {
        var statement = Save().Current.Of(ModelInputKind.Statement).Single();
        _record.Desk(why: "she said so on the radio").Confirm("ferry", [statement.Id]);
        _record.Reopen();

        var model = new SavedModels(_record.Record).Load("ferry");
        var confirmed = model.Current.Of(ModelInputKind.Statement).Single();
        (confirmed.Status, confirmed.SetBy, confirmed.Note).ShouldBe((InputStatus.Confirmed, "Ana", "she said so on the radio"));
        confirmed.Evidence.ShouldNotBeEmpty();
        (model.Version, ModelInputCounts.Of(model.Current).Unconfirmed).ShouldBe((2, ModelInputCounts.Of(model.Current).All - 1));
        new SavedModels(_record.Record).Load("ferry", 1).Current.Of(ModelInputKind.Statement).Single().Status.ShouldBe(InputStatus.Stated);
    }

    [Fact]
    public void An_input_that_is_switched_off_says_nothing_and_an_undo_brings_it_back()
    {
        var statement = Save().Current.Of(ModelInputKind.Statement).Single();
        var off = _record.Desk().Off("ferry", [statement.Id]);
        off.Current.Of(ModelInputKind.Statement).ShouldBeEmpty();

        var back = _record.Desk().Undo("ferry", off.Log[^1].Id);
        back.Current.Of(ModelInputKind.Statement).ShouldHaveSingleItem().Id.ShouldBe(statement.Id);
        _record.Desk().Undo("ferry", back.Log[^1].Id).Current.Of(ModelInputKind.Statement).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_keeps_the_words_and_an_added_input_without_words_is_assumed()
    {
        var model = Save();
        var statement = model.Current.Of(ModelInputKind.Statement).Single();
        var sweden = model.Current.Of(ModelInputKind.Maker).Single(maker => maker.Text == "Sweden");
        var option = model.Current.Of(ModelInputKind.Option).First();

        var changed = _record.Desk().Change("ferry", statement.Id, new InputChange { Tier = ModelTier.Lean }).Current.Of(ModelInputKind.Statement).Single();
        (changed.Tier, changed.Evidence.Length).ShouldBe((ModelTier.Lean, 1));

        var added = _record.Desk().Add("ferry", ModelInputKind.Statement, "Sweden wants it", sweden.Id, new InputChange { Formula = option.Id });
        added.Current.Of(ModelInputKind.Statement).Single(input => input.Maker == sweden.Id).Status.ShouldBe(InputStatus.Assumed);
        Should.Throw<ModellingException>(() => _record.Desk().Add("ferry", ModelInputKind.Statement, "Sweden wants it", sweden.Id, new InputChange { Formula = "o and" })).Number.ShouldBe("DEM906");
        Should.Throw<ModellingException>(() => _record.Desk().Confirm("ferry", ["s0"])).Number.ShouldBe("DEM905");
    }

    [Fact]
    public void Newer_evidence_to_the_contrary_makes_an_input_stale_and_replaces_nothing()
    {
        var statement = Save().Current.Of(ModelInputKind.Statement).Single();
        _record.Desk().Confirm("ferry", [statement.Id]);
        _record.Add(Told(Day.PlusDays(60), "Courier", "Denmark has come round and backs it now", Stance.Supports));

        var model = new SavedModels(_record.Record).Load("ferry");
        var stale = model.Current.Of(ModelInputKind.Statement).ShouldHaveSingleItem();
        (stale.Status, stale.Formula).ShouldBe((InputStatus.Stale, statement.Formula));
        stale.Contrary.ShouldContain(evidence => evidence.Words.Words.Contains("come round"));
        ModelBuilder.Build(model.Current, "ferry").Model.DecisionMakers.Single(maker => maker.Name == "Denmark").Preference.ShouldBeOfType<StatementPreference>();
        model.New.ShouldHaveSingleItem().Text.ShouldBe("Denmark supports “ferry talks”");

        var renewed = _record.Desk().Renew("ferry").Current.Of(ModelInputKind.Statement).ToList();
        renewed.ShouldContain(input => input.Text == "Denmark supports “ferry talks”");
        renewed.ShouldContain(input => input.Id == statement.Id && input.Status == InputStatus.Stale);
    }

    [Fact]
    public void What_an_input_rests_on_goes_into_the_model_file()
    {
        var model = Save();
        var built = ModelBuilder.Build(model.Current, "ferry");
        var read = ConflictYaml.Read(ConflictYaml.Write(built.Model));

        read.Problems.ShouldBeEmpty();
        var option = read.Model!.Options[0];
        (option.Provenance.Grade, option.Provenance.Status, option.Provenance.SetBy).ShouldBe((model.Current.Of(ModelInputKind.Option).First().Grade, InputStatus.Stated, "rule"));
        option.Provenance.Evidence[0].ShouldStartWith("sha256:");
        GmcrFormat.Write(built.Model).Text.ShouldBeNull("it cannot hold what is not known");
        GmcrFormat.Write(ModelBuilder.WithTies(built.Model)).Text.ShouldNotBeNull();
    }

    [Fact]
    public void Every_print_says_how_much_is_known()
    {
        var model = Save();
        var built = ModelBuilder.Build(model.Current, "ferry");
        var lines = ModelWords.Lines(model.Current, Demarche.Workbench.Modelling.Outlook.OutlookBuilder.Of(built, cancellation: TestContext.Current.CancellationToken));

        lines.ShouldContain(line => line.EndsWith("inputs unconfirmed.", StringComparison.Ordinal));
        lines.ShouldContain("The last of 1 reports is of 2024-10-02.");
        lines[^1].ShouldBe("A model of reporting, not of the world.");
    }

    [Fact]
    public void A_name_is_taken_once()
    {
        Save();
        Should.Throw<ModellingException>(Save).Number.ShouldBe("DEM904");
        Should.Throw<ModellingException>(() => new SavedModels(_record.Record).Load("other")).Number.ShouldBe("DEM903");
    }

    private SavedModel Save() => _record.Desk().Save("ferry", new RecordModels(_record.Record).Find([Ferry]), null);

    private static ModelStory Told(LocalDate day, string outlet, string words, Stance stance) => new ModelStory(day, outlet, $"Sweden offers ferry talks to Denmark. {words}.")
        .State("Sweden", "SE", "Q34").State("Denmark", "DK", "Q35")
        .Initiative(Ferry, InitiativeKind.Talks, InitiativeStatus.Proposed, ["Sweden"], ["Denmark"])
        .Stand("Denmark", words, stance, Ferry);
}
