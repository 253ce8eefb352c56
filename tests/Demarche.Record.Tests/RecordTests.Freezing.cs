using Demarche.Record.Decisions;
using Demarche.Record.Freezing;
using Demarche.Record.Merging.Kept;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests;

/// <content>Frozen versions, and retractions.</content>
public abstract partial class RecordTests
{
    private static readonly LocalDate FrozenOn = new(2026, 3, 1);

    [Fact]
    public void A_frozen_version_is_kept_as_it_was()
    {
        var location = NewLocation();
        using var record = Filled(location);

        var version = Freeze(record, "first \0 paper");

        var kept = record.FrozenVersions().ShouldHaveSingleItem();
        (kept.Name, kept.Day, kept.Hash).ShouldBe(("first \0 paper", FrozenOn, version.Hash));
        (kept.Reports.Length, kept.Captures).ShouldBe((4, 5));
        kept.Readers.ShouldBe([Fixture.Reader.Version]);
        Freezer.Compare(record, kept, TestContext.Current.CancellationToken).IsSame.ShouldBeTrue();
        record.Check().ShouldBeEmpty();
        Should.Throw<RecordException>(() => Freeze(record, "first \0 paper")).Code.ShouldBe("DEM262");
        Should.Throw<Exception>(() => Execute(location, "UPDATE frozen_version SET hash = 'sha256:0'"));
        Should.Throw<Exception>(() => Execute(location, "DELETE FROM frozen_version"));
    }

    [Fact]
    public void Records_that_say_the_same_have_the_same_hash_wherever_they_are_kept()
    {
        using var record = Filled(NewLocation());
        using var elsewhere = Records.OpenForCopy(NewPath(), new RecordOptions(), Clock);
        record.CopyTo(elsewhere, TestContext.Current.CancellationToken);

        Freeze(elsewhere, "there").Hash.ShouldBe(Freeze(record, "here").Hash);
        Freezer.Freeze(record, "later", FrozenOn.PlusDays(1), RecordFixture.Now, TestContext.Current.CancellationToken).Hash.ShouldNotBe(record.FrozenVersions()[0].Hash);
    }

    [Fact]
    public void What_came_after_a_frozen_version_is_told()
    {
        using var record = Filled(NewLocation());
        var version = Freeze(record, "before");

        record.Add([Fixture.Story(9, Late), Fixture.Story(1, Early.PlusDays(-3), "Gazette")], Fixture.Reader, RecordFixture.Now);
        record.Decide([Retraction(record.ReportsStarting("")[0])]);

        var comparison = Freezer.Compare(record, version, TestContext.Current.CancellationToken);
        (comparison.Added, comparison.NewDecisions, comparison.IsSame, comparison.IsWhole).ShouldBe((1, 1, false, false));
        comparison.Changed.ShouldHaveSingleItem().ShouldBe(Fixture.Story(1).Report.Id);
        comparison.Missing.ShouldBeEmpty();
        Freeze(record, "after").Retracted.ShouldBe(1);
    }

    [Fact]
    public void A_retracted_report_or_finding_counts_for_nothing()
    {
        using var record = RecordFixture.Open(NewLocation());
        var full = FullFindings.Make();
        record.Add([full, Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now);
        MergedUpkeep.Update(record, TestContext.Current.CancellationToken);
        record.Merged.Find(new MergedQuery(MergedEntryKind.Position)).ShouldNotBeEmpty();

        var writer = new DecisionWriter(DecisionReplay.Apply(record.Find(full.Report.Id)!, record.Decisions()), "Ana", RecordFixture.Now, "withdrawn");
        record.Decide([.. full.Positions.Select(position => writer.Reject(position.Id.Value))]);
        MergedUpkeep.Update(record, TestContext.Current.CancellationToken).ShouldBeTrue();
        record.Merged.Find(new MergedQuery(MergedEntryKind.Position)).ShouldBeEmpty();

        record.Decide([Retraction(full.Report.Id)]);
        MergedUpkeep.Update(record, TestContext.Current.CancellationToken);
        record.ReadStanding(RecordFilter.All).ShouldAllBe(standing => standing.Report.Id != full.Report.Id);
        record.Merged.Find(new MergedQuery(MergedEntryKind.Event)).ShouldBeEmpty();
        record.Find(full.Report.Id).ShouldNotBeNull();
    }

    private static FrozenVersion Freeze(IRecord record, string name) =>
        Freezer.Freeze(record, name, FrozenOn, RecordFixture.Now, TestContext.Current.CancellationToken);

    private static Decision Retraction(Reading.Pages.ReportId report) =>
        new("Ana", RecordFixture.Now, "withdrawn by the outlet", DecisionKind.Reject, DecisionTarget.Of(report));
}
