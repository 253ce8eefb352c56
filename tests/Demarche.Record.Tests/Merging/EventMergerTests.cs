using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Events.Tolls;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using NodaTime;

namespace Demarche.Record.Tests.Merging;

public class EventMergerTests
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    [Fact]
    public void An_event_told_by_many_is_counted_once()
    {
        var told = EventMerger.Merge([
            On("a", 0, PloverType.Consult, ["@LA"], ["@TH"]),
            On("b", 0, PloverType.Consult, ["@TH"], ["@LA"]),
            Undated("c", 1, PloverType.Consult, ["@LA", "@TH"], [])]).ShouldHaveSingleItem();

        told.OriginCount.ShouldBe(3);
        told.IsDayTold.ShouldBeTrue();
        told.From.ShouldBe(Day);
    }

    [Fact]
    public void Other_days_other_sides_and_other_places_are_other_events()
    {
        EventMerger.Merge([On("a", 0, PloverType.Assault, ["@LA"], ["@TH"]), On("b", 5, PloverType.Assault, ["@LA"], ["@TH"])]).Length.ShouldBe(2);
        EventMerger.Merge([On("a", 0, PloverType.Assault, ["@LA"], ["@TH"]), On("b", 0, PloverType.Assault, ["@TH"], ["@LA"])]).Length.ShouldBe(2);
        EventMerger.Merge([
            On("a", 0, PloverType.Assault, ["@LA"], ["@TH"]) with { Iso = "LA" },
            On("b", 0, PloverType.Assault, ["@LA"], ["@TH"]) with { Iso = "TH" }]).Length.ShouldBe(2);
    }

    [Fact]
    public void A_meeting_of_two_is_not_the_meeting_of_one_of_them_with_another() =>
        EventMerger.Merge([On("a", 0, PloverType.Consult, ["@LA"], ["@TH"]), On("b", 0, PloverType.Consult, ["@LA"], ["@VN"])]).Length.ShouldBe(2);

    [Fact]
    public void What_is_planned_stays_apart_from_what_happened_and_is_overtaken_by_it()
    {
        var merged = EventMerger.Merge([
            On("a", 5, PloverType.Consult, ["@LA"], ["@TH"]) with { Modality = Modality.Planned },
            On("b", 5, PloverType.Consult, ["@LA"], ["@TH"])]);

        merged.Length.ShouldBe(2);
        var plan = merged.Single(told => told.Modality is Modality.Planned);
        EventOutcomes.Of(plan, Day.PlusDays(30)).Outcome.ShouldBe(EventOutcome.Overtaken);
        EventOutcomes.Of(plan, Day).Outcome.ShouldBe(EventOutcome.Open);
    }

    [Fact]
    public void Numbers_that_exclude_each_other_are_kept_side_by_side()
    {
        var told = EventMerger.Merge([Dead("a", 12, 12), Dead("b", 15, 15), Dead("c", 12, null)]).ShouldHaveSingleItem();
        var contest = ContestFinder.Find([told], [], []).ShouldHaveSingleItem();

        contest.Kind.ShouldBe(ContestKind.Number);
        contest.Sides.Select(side => side.Claim).ShouldBe(["12 killed", "at least 12 killed", "15 killed"]);
    }

    [Fact]
    public void Numbers_of_one_origin_or_that_leave_room_for_each_other_are_no_dispute()
    {
        EventMerger.Merge([Dead("a", 12, null), Dead("b", 15, 15)]).ShouldHaveSingleItem().Disputes.ShouldBeEmpty();
        EventMerger.Merge([Dead("a", 12, 12), Dead("b", 15, 15) with { Origin = "a" }]).ShouldHaveSingleItem().Disputes.ShouldBeEmpty();
    }

    [Fact]
    public void A_claim_that_is_denied_later_is_contested_with_both_voices()
    {
        var told = EventMerger.Merge([
            On("a", 0, PloverType.Assault, ["@LA"], ["@TH"]) with { IsSaid = true, SaidBy = "th" },
            On("b", 0, PloverType.Assault, ["@LA"], ["@TH"]) with { IsSaid = true, SaidBy = "la", Modality = Modality.Denied, Published = Day.PlusDays(3) }]).ShouldHaveSingleItem();

        EventOutcomes.Of(told, null).Outcome.ShouldBe(EventOutcome.Denied);
        var contest = ContestFinder.Find([told], [], []).ShouldHaveSingleItem();
        contest.Sides.Select(side => side.Voices.Single().SaidBy).ShouldBe(["th", "la"]);
    }

    [Fact]
    public void What_an_outlet_says_did_not_happen_and_a_denial_of_another_deed_contest_nothing()
    {
        var claim = On("a", 0, PloverType.Assault, ["@LA"], ["@TH"]) with { IsSaid = true, SaidBy = "th" };
        var remark = On("b", 0, PloverType.Assault, ["@LA"], ["@TH"]) with { Modality = Modality.Denied };
        var other = On("c", 0, PloverType.Assault, ["@LA"], ["@TH", "@VN"]) with { IsSaid = true, SaidBy = "la", Modality = Modality.Denied };

        ContestFinder.Find(EventMerger.Merge([claim, remark]), [], []).ShouldBeEmpty();
        ContestFinder.Find(EventMerger.Merge([claim, other]), [], []).ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_of_a_war_without_day_or_place_are_no_dispute()
    {
        var one = Dead("a", 12, 12) with { IsDayTold = false };

        EventMerger.Merge([one, Dead("b", 15, 15) with { IsDayTold = false }]).ShouldHaveSingleItem().Disputes.ShouldBeEmpty();
        EventMerger.Merge([one with { Place = "Ruvo" }, Dead("b", 15, 15) with { IsDayTold = false, Place = "Ruvo" }]).ShouldHaveSingleItem().Disputes.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_claim_that_another_voice_tells_later_is_confirmed_and_one_repeated_by_the_same_is_not()
    {
        var claim = On("a", 0, PloverType.Assault, ["@LA"], ["@TH"]) with { IsSaid = true, SaidBy = "th" };
        var again = claim with { Reference = Reference("b"), Origin = "b" };
        var outlet = again with { IsSaid = false, SaidBy = null };

        EventOutcomes.Of(EventMerger.Merge([claim, outlet]).ShouldHaveSingleItem(), null).Outcome.ShouldBe(EventOutcome.Confirmed);
        EventOutcomes.Of(EventMerger.Merge([claim, again]).ShouldHaveSingleItem(), null).Outcome.ShouldBe(EventOutcome.Open);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_reports_changes_nothing_and_ids_are_unique(int seed)
    {
        var random = new Random(seed);
        string[] sides = ["@LA", "@TH", "@VN", "@KH"];
        var tellings = Enumerable.Range(0, 400)
            .Select(number =>
            {
                var made = random.Next(2) is 0 ? On($"r{number}", random.Next(10), PloverType.Consult, Some(), Some()) : Undated($"r{number}", random.Next(10), PloverType.Assault, Some(), Some());
                return made with { Modality = (Modality)random.Next(4), Iso = random.Next(4) is 0 ? "LA" : null };
            })
            .ToArray();
        var expected = Describe(EventMerger.Merge(tellings));

        random.Shuffle(tellings);

        Describe(EventMerger.Merge(tellings)).ShouldBe(expected);
        expected.Sum(line => line.Split(' ').Length - 1).ShouldBe(400);
        expected.Select(line => line.Split(' ')[0]).Distinct(StringComparer.Ordinal).Count().ShouldBe(expected.Count);

        ImmutableArray<string> Some() => [.. sides.Where(_ => random.Next(3) is 0)];
    }

    private static List<string> Describe(ImmutableArray<MergedEvent> merged) =>
        [.. merged.Select(told => $"{told.Id} {string.Join(' ', told.Tellings.Select(telling => telling.Reference))}")];

    private static EventTelling Dead(string report, int low, int? high) =>
        On(report, 0, PloverType.Assault, ["@LA"], ["@TH"]) with { Tolls = [new Toll(TollKind.Killed, low, high, new TextSpan(0, 2))] };

    private static EventTelling On(string report, int day, PloverType type, ImmutableArray<string> source, ImmutableArray<string> recipient) =>
        Make(report, day, type, source, recipient) with { From = Day.PlusDays(day), To = Day.PlusDays(day + 1), IsDayTold = true };

    private static EventTelling Undated(string report, int published, PloverType type, ImmutableArray<string> source, ImmutableArray<string> recipient) =>
        Make(report, published, type, source, recipient) with { From = Day.PlusDays(published - 3), To = Day.PlusDays(published + 1) };

    private static EventTelling Make(string report, int published, PloverType type, ImmutableArray<string> source, ImmutableArray<string> recipient) =>
        new(Reference(report), new TextSpan(0, 5), type, Modality.Happened)
        {
            Source = source,
            Recipient = recipient,
            SourceSides = source,
            RecipientSides = recipient,
            Published = Day.PlusDays(published),
            Origin = report,
            Confidence = 0.7,
        };

    private static FindingReference Reference(string report) => new(new ReportId("sha256:" + report), new FindingId("e0-5"));
}
