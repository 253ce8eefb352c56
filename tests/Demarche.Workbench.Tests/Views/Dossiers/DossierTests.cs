using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Views.Dossiers;
using NodaTime;

namespace Demarche.Workbench.Tests.Views.Dossiers;

public sealed class DossierTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 13, 0);

    private readonly TalksRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public void A_party_is_told_with_what_it_holds_when_it_moved_and_what_it_did()
    {
        var view = PartyDossier.Load(_record.Record, "Malta").ShouldNotBeNull();

        Lines(view, "stands").ShouldHaveSingleItem().Text.ShouldBe("harbour plan: supports (own word)");
        Lines(view, "moves").ShouldHaveSingleItem().Words.Select(cited => cited.Words).ShouldBe(["Malta would back the harbour plan if the port stays open", "Malta now supports the harbour plan"]);
        Lines(view, "events").ShouldContain(line => line.Text.Contains("Tunisia", StringComparison.Ordinal) && line.Words.Length > 0);
        Lines(view, "ties").ShouldContain(line => line.Text.StartsWith("Tunisia tells the position of Malta", StringComparison.Ordinal));
        view.Description.ShouldContain("state");
        view.ToTable().Rows.Length.ShouldBe(view.Sections.Sum(section => section.Lines.Length));
    }

    [Fact]
    public void What_a_party_said_has_the_words()
    {
        var view = PartyDossier.Load(_record.Record, "Tunisia").ShouldNotBeNull();

        Lines(view, "said").Select(line => line.Words.ShouldHaveSingleItem().Words).ShouldContain("Malta opposes the plan for its port");
    }

    [Fact]
    public void An_initiative_is_told_with_its_course_and_who_stands_where()
    {
        var view = InitiativeDossier.Load(_record.Record, "harbour plan").ShouldNotBeNull();

        Lines(view, "course").Select(line => line.Text).ShouldBe(["proposed", "adopted"]);
        Lines(view, "course")[0].Words.ShouldNotBeEmpty();
        Lines(view, "for").Select(line => line.Party!.Name).ShouldBe(["Malta", "Tunisia"], ignoreOrder: true);
        Lines(view, "parties").ShouldContain(line => line.Text == "Iceland puts it forward" && line.Words.Length == 1);
        InitiativeDossier.Load(_record.Record, "Atlantis accord").ShouldBeNull();
    }

    [Fact]
    public void Merging_is_shown_with_doubts_then_decided_and_taken_back()
    {
        var (malta, tunisia) = (Id("Malta"), Id("Tunisia"));
        var preview = PartyMerge.Preview(_record.Entries, malta, "Tunisia").ShouldNotBeNull();
        preview.Names.ShouldBe(["Malta", "Tunisia"]);
        preview.Doubts.ShouldContain("The gazetteer knows them as two.");
        preview.Doubts.ShouldContain("They are told to deal with each other; one party does not.");

        var decision = PartyMerge.Decide(_record.Record, malta, tunisia, "Ana", Now, "one island");
        MergedUpkeep.Update(_record.Record, TestContext.Current.CancellationToken);
        Parties().ShouldBe(2);

        PartyMerge.Undo(_record.Record, decision.Id, "Ana", Now);
        MergedUpkeep.Update(_record.Record, TestContext.Current.CancellationToken);
        Parties().ShouldBe(3);
        decision.Kind.ShouldBe(DecisionKind.Merge);
    }

    [Fact]
    public void A_party_of_one_name_cannot_be_parted()
    {
        PartySplit.NamesOf(_record.Entries, Id("Malta")).ShouldHaveSingleItem().Name.ShouldBe("Malta");
        Should.Throw<RecordException>(() => PartySplit.Decide(_record.Record, Id("Malta"), ["Malta"], "Ana", Now, "")).Code.ShouldBe("DEM392");
        Should.Throw<RecordException>(() => PartySplit.Decide(_record.Record, "none", ["Malta"], "Ana", Now, "")).Code.ShouldBe("DEM391");
    }

    private int Parties() => _record.Entries.List(new MergedQuery(MergedEntryKind.Party)).Count;

    private string Id(string name) => _record.Entries.List(new MergedQuery(MergedEntryKind.Party)).Single(party => party.Name == name).Id;

    private static ImmutableArray<DossierLine> Lines(DossierView view, string section) => view.Sections.Single(found => found.Id == section).Lines;
}
