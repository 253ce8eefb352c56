using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Initiatives;
using NodaTime;

namespace Demarche.Record.Tests.Merging;

public class InitiativeMergerTests
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    [Fact]
    public void Reports_that_call_a_meeting_a_summit_tell_one_initiative()
    {
        var merged = InitiativeMerger.Merge([
            Told("a", "fishery talks", InitiativeKind.Talks, 0, "@LA", "fishery"),
            Told("b", "fishery summit", InitiativeKind.Summit, 3, "@LA", "fishery")]);

        var one = merged.ShouldHaveSingleItem();
        one.OriginCount.ShouldBe(2);
        one.Reason.ShouldContain("fishery");
    }

    [Fact]
    public void A_short_form_joins_the_only_fuller_one()
    {
        var merged = InitiativeMerger.Merge([
            Told("a", "ferry crossing plan", InitiativeKind.Plan, 0, "crossing", "ferry"),
            Told("b", "northern ferry crossing plan", InitiativeKind.Plan, 90, "crossing", "ferry", "northern")]);

        merged.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_short_form_of_two_stays_by_itself()
    {
        var merged = InitiativeMerger.Merge([
            Told("a", "ferry crossing plan", InitiativeKind.Plan, 0, "crossing", "ferry"),
            Told("b", "northern ferry crossing plan", InitiativeKind.Plan, 1, "crossing", "ferry", "northern"),
            Told("c", "southern ferry crossing plan", InitiativeKind.Plan, 2, "crossing", "ferry", "southern")]);

        merged.Length.ShouldBe(3);
    }

    [Fact]
    public void Talks_of_one_name_half_a_year_apart_are_two_rounds_and_a_plan_is_one()
    {
        InitiativeMerger.Merge([Told("a", "water talks", InitiativeKind.Talks, 0, "water"), Told("b", "water talks", InitiativeKind.Talks, 180, "water")]).Length.ShouldBe(2);
        InitiativeMerger.Merge([Told("a", "water plan", InitiativeKind.Plan, 0, "water"), Told("b", "water plan", InitiativeKind.Plan, 180, "water")]).ShouldHaveSingleItem();
    }

    [Fact]
    public void Bare_descriptions_of_two_reports_stay_two() =>
        InitiativeMerger.Merge([Told("a", "talks", InitiativeKind.Talks, 0), Told("b", "talks", InitiativeKind.Talks, 0)]).Length.ShouldBe(2);

    [Fact]
    public void Deals_of_two_years_stay_two()
    {
        var merged = InitiativeMerger.Merge([
            Told("a", "quota deal", InitiativeKind.Agreement, 0, "quota") with { Year = 2013 },
            Told("b", "quota deal", InitiativeKind.Agreement, 0, "quota") with { Year = 2024 }]);

        merged.Select(one => one.Year!.Value).Order().ShouldBe([2013, 2024]);
    }

    [Fact]
    public void Its_life_names_the_reports_behind_each_step()
    {
        var merged = InitiativeMerger.Merge([
            Step("a", 0, InitiativeStatus.Proposed),
            Step("b", 1, InitiativeStatus.Proposed),
            Step("c", 9, InitiativeStatus.Adopted)]).ShouldHaveSingleItem();

        merged.Phases.Select(phase => phase.Status).ShouldBe([InitiativeStatus.Proposed, InitiativeStatus.Adopted]);
        merged.Phases[0].OriginCount.ShouldBe(2);
        merged.Phases[0].To.ShouldBe(Day.PlusDays(1));
        merged.Status.ShouldBe(InitiativeStatus.Adopted);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_reports_changes_nothing(int seed)
    {
        var random = new Random(seed);
        string[] words = ["water", "fishery", "border", "@LA", "@TH", "northern"];
        var profiles = Enumerable.Range(0, 200)
            .Select(number => Told(
                $"r{number}",
                "talks",
                (InitiativeKind)random.Next(0, 12),
                random.Next(0, 400),
                [.. words.Where(_ => random.Next(3) is 0).Order(StringComparer.Ordinal)]))
            .ToArray();
        var expected = Describe(InitiativeMerger.Merge(profiles));

        random.Shuffle(profiles);

        Describe(InitiativeMerger.Merge(profiles)).ShouldBe(expected);
        expected.Count.ShouldBe(expected.Distinct(StringComparer.Ordinal).Count());
    }

    private static List<string> Describe(ImmutableArray<MergedInitiative> merged) =>
        [.. merged.Select(one => $"{one.Id} {one.Name} {string.Join(' ', one.Members.Select(member => member.Reference))}")];

    private static InitiativeProfile Step(string report, int day, InitiativeStatus status)
    {
        var told = Told(report, "water plan", InitiativeKind.Plan, day, "water");
        return told with { Steps = [new StatusStep(status, told.Day, false, told.Reference, default, told.Origin)] };
    }

    private static InitiativeProfile Told(string report, string name, InitiativeKind kind, int day, params string[] terms) =>
        new(new FindingReference(new ReportId("sha256:" + report), new FindingId("i0-5")), name, kind, [.. terms])
        {
            Day = Day.PlusDays(day),
            Origin = report,
        };
}
