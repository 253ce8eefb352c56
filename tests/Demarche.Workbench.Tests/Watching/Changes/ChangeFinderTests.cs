using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Positions;
using Demarche.Record.Merging;
using Demarche.Workbench.Watching.Changes;
using NodaTime;

namespace Demarche.Workbench.Tests.Watching.Changes;

public sealed class ChangeFinderTests
{
    private static readonly RecordMerger Merger = RecordMerger.Load();
    private static readonly LocalDate Day = new(2024, 5, 1);
    private static readonly ReportFindings First = Told.Of(Day, Stance.Opposes, InitiativeStatus.Proposed);
    private static readonly ReportFindings Same = Told.Of(Day.PlusDays(3), Stance.Opposes, InitiativeStatus.Proposed);
    private static readonly ReportFindings Turned = Told.Of(Day.PlusDays(9), Stance.Supports, InitiativeStatus.Adopted, Day.PlusDays(20));

    [Fact]
    public void Where_nothing_was_everything_is_new()
    {
        var changes = Find([], [First]);
        changes.Select(change => change.Kind).ShouldBe([ChangeKind.NewReport, ChangeKind.NewParty, ChangeKind.NewParty, ChangeKind.NewInitiative, ChangeKind.NewPosition]);
        changes.Select(change => change.Text).ShouldBe([
            "Ferry treaty, day 122",
            "Norway (state)",
            "Denmark (state)",
            "Oslo ferry treaty (agreement, proposed)",
            "Norway opposes Oslo ferry treaty (own, as the report tells it)"]);
    }

    [Fact]
    public void Every_change_but_a_report_rests_on_words_of_the_report_that_brought_it()
    {
        foreach (var change in Find([First], [First, Turned]).Where(change => change.Kind is not ChangeKind.NewReport))
        {
            change.Report.ShouldBe(Turned.Report.Id.Value);
            Turned.Report.Text[change.Start..change.End].ShouldBe(change.Words);
        }
    }

    [Fact]
    public void A_report_that_tells_the_same_again_is_the_only_news() =>
        Find([First], [First, Same]).Select(change => change.Kind).ShouldBe([ChangeKind.NewReport]);

    [Fact]
    public void A_party_that_turned_and_a_treaty_that_moved_on_are_told_with_how_it_was_before()
    {
        var changes = Find([First, Same], [First, Same, Turned]);
        changes.Select(change => change.Kind).ShouldBe([ChangeKind.NewReport, ChangeKind.StatusChanged, ChangeKind.PositionChanged, ChangeKind.NewEvent]);
        (changes[1].Text, changes[1].Before).ShouldBe(("Oslo ferry treaty: adopted", "proposed"));
        (changes[2].Text, changes[2].Before).ShouldBe(("Norway supports Oslo ferry treaty (own, as the report tells it)", "Norway opposes Oslo ferry treaty (own, as the report tells it)"));
        changes[3].Text.ShouldBe("Norway to meet or talk with Denmark, as planned");
        changes[3].Day.ShouldBe(Day.PlusDays(20));
    }

    [Fact]
    public void An_old_report_that_comes_late_changes_no_position() =>
        Find([Turned], [First, Turned]).Select(change => change.Kind).ShouldNotContain(ChangeKind.PositionChanged);

    [Fact]
    public void Nothing_new_is_no_change() => Find([First, Turned], [Turned, First]).ShouldBeEmpty();

    [Fact]
    public void The_order_of_reports_does_not_count() =>
        Find([Same, First], [Turned, First, Same]).ShouldBe(Find([First, Same], [First, Same, Turned]));

    [Fact]
    public void What_is_planned_is_due_until_its_day_has_passed()
    {
        var state = RecordState.Of([First, Turned], Merger);
        ChangeFinder.Due(state, Day.PlusDays(20)).ShouldHaveSingleItem().Day.ShouldBe(Day.PlusDays(20));
        ChangeFinder.Due(state, Day.PlusDays(21)).ShouldBeEmpty();
    }

    [Fact]
    public void Ids_of_changes_differ_and_do_not_depend_on_what_else_is_known()
    {
        var step = Find([First], [First, Turned]);
        step.Select(change => change.Id).ShouldBeUnique();
        var wide = Find([First, Same], [First, Same, Turned]);
        wide.Select(change => change.Id).ShouldBe(step.Select(change => change.Id));
    }

    private static ImmutableArray<RecordChange> Find(ReportFindings[] before, ReportFindings[] after) =>
        ChangeFinder.Find(RecordState.Of(before, Merger), RecordState.Of(after, Merger));
}
