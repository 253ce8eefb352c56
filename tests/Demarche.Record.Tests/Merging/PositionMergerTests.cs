using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Positions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Positions;
using NodaTime;

namespace Demarche.Record.Tests.Merging;

public class PositionMergerTests
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    [Fact]
    public void A_party_that_comes_round_shows_the_point_at_which_it_did()
    {
        var history = PositionMerger.Merge([
            Own("a", 0, Stance.Opposes),
            Own("b", 5, Stance.Opposes),
            Own("c", 20, Stance.LeansFor)]).ShouldHaveSingleItem();

        var change = history.Changes.ShouldHaveSingleItem();
        change.IsTurn.ShouldBeTrue();
        (change.Before.Day, change.After.Day).ShouldBe((Day.PlusDays(5), Day.PlusDays(20)));
        history.Current.Stance.ShouldBe(Stance.LeansFor);
        history.At(Day.PlusDays(19))!.Stance.ShouldBe(Stance.Opposes);
        history.At(Day.PlusDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void Own_words_come_before_what_others_say_the_same_day()
    {
        var history = PositionMerger.Merge([Own("a", 0, Stance.Supports), Told("b", 0, Stance.Opposes, "rival")]).ShouldHaveSingleItem();

        history.Current.Stance.ShouldBe(Stance.Supports);
        history.Changes.ShouldBeEmpty();
        history.IsOnlyTold.ShouldBeFalse();
    }

    [Fact]
    public void What_an_opponent_says_of_it_is_marked_as_that()
    {
        var merged = PositionMerger.Merge([
            Told("a", 0, Stance.Opposes, "rival"),
            Told("b", 0, Stance.Opposes, "neighbour"),
            Own("c", 0, Stance.Supports) with { Party = "rival" }]);

        var history = merged.Single(one => one.Party is "party");
        history.IsOnlyTold.ShouldBeTrue();
        history.Entries.Select(entry => entry.Voice).ShouldBe([Voice.Other, Voice.Opponent]);
    }

    [Fact]
    public void What_others_deny_it_wants_is_contested_and_an_own_change_of_mind_is_not()
    {
        var contested = PositionMerger.Merge([Own("a", 0, Stance.Supports), Told("b", 9, Stance.Opposes, "rival")]);
        var changed = PositionMerger.Merge([Own("a", 0, Stance.Supports), Own("b", 9, Stance.Opposes)]);

        var contest = ContestFinder.Find([], contested, []).ShouldHaveSingleItem();
        contest.Kind.ShouldBe(ContestKind.Stance);
        contest.Sides.Select(side => side.Voices.Single().SaidBy).ShouldBe(["party", "rival"]);
        ContestFinder.Find([], changed, []).ShouldBeEmpty();
    }

    [Fact]
    public void Copies_of_one_report_count_once()
    {
        var history = PositionMerger.Merge([Own("a", 0, Stance.Supports), Own("b", 0, Stance.Supports) with { Origin = "a" }]).ShouldHaveSingleItem();

        history.Entries.Length.ShouldBe(2);
        history.OriginCount.ShouldBe(1);
    }

    private static PositionTelling Own(string report, int day, Stance stance) => Make(report, day, stance) with { IsOwn = true };

    private static PositionTelling Told(string report, int day, Stance stance, string by) => Make(report, day, stance) with { ToldBy = by };

    private static PositionTelling Make(string report, int day, Stance stance) =>
        new(new FindingReference(new ReportId("sha256:" + report), new FindingId("k0-5")), new TextSpan(0, 5), "party", "initiative", stance)
        {
            Day = Day.PlusDays(day),
            IsConditional = false,
            IsOwn = false,
            IsSaid = true,
            Origin = report,
            Confidence = 0.8,
        };
}
