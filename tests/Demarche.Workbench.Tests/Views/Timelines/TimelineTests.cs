using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Testing;
using Demarche.Workbench.Views.Evidence;
using Demarche.Workbench.Views.Timelines;
using NodaTime;

namespace Demarche.Workbench.Tests.Views.Timelines;

public sealed class TimelineTests
{
    [Fact]
    public void What_is_ahead_is_apart_from_what_happened()
    {
        using var record = new TalksRecord();
        var view = TimelineLoader.Load(record.Entries, new TimelineQuery());

        view.Lanes.Select(lane => lane.Id).ShouldBe(["events", "ahead", "status", "statements"]);
        var ahead = view.Lanes[1].Items.ShouldHaveSingleItem();
        ahead.Standing.ShouldBe(TimelineStanding.Planned);
        (ahead.From, ahead.To, ahead.IsDayTold).ShouldBe((new LocalDate(2024, 4, 20), new LocalDate(2024, 4, 20), true));
        view.Lanes[0].Items.ShouldContain(item => item.Text.Contains("Iceland supported Malta", StringComparison.Ordinal));
        view.Lanes[2].Items.Select(item => item.Text).ShouldBe(["harbour plan: proposed", "harbour plan: adopted"]);
        view.Lanes[3].Items.Length.ShouldBe(5);
        view.Told.ShouldBe(new LocalDate(2024, 4, 10));
    }

    [Fact]
    public void Every_mark_has_words()
    {
        using var record = new TalksRecord();
        foreach (var item in TimelineLoader.Load(record.Entries, new TimelineQuery()).Lanes.SelectMany(lane => lane.Items))
        {
            EvidenceReader.Words(record.Entries, item.Places).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData(TimelineLanes.Party, "Malta")]
    [InlineData(TimelineLanes.Initiative, "harbour plan")]
    public void Lanes_stand_for_parties_or_initiatives(TimelineLanes lanes, string first)
    {
        using var record = new TalksRecord();
        var view = TimelineLoader.Load(record.Entries, new TimelineQuery { Lanes = lanes });

        view.Lanes.ShouldContain(lane => lane.Title == first && lane.Items.Length > 2);
    }

    [Fact]
    public void A_party_and_a_stretch_of_time_narrow_it()
    {
        using var record = new TalksRecord();
        var view = TimelineLoader.Load(record.Entries, new TimelineQuery { Party = "Tunisia", From = new LocalDate(2024, 4, 1), To = new LocalDate(2024, 4, 2) });

        view.Lanes.Single(lane => lane.Id is "events").Items.ShouldHaveSingleItem().Text.ShouldContain("Malta");
        TimelineLoader.Load(record.Entries, new TimelineQuery { Party = "Atlantis" }).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_dense_lane_is_counted_with_what_is_ahead_apart()
    {
        using var record = new TalksRecord(Enumerable.Range(0, 40).Select(Visit));
        var view = TimelineLoader.Load(record.Entries, new TimelineQuery { Lanes = TimelineLanes.Party, Party = "Malta", MostMarks = 10 });

        view.Unit.ShouldBe(TimelineUnit.Day);
        var lane = view.Lanes.ShouldHaveSingleItem();
        lane.Items.ShouldBeEmpty();
        lane.Bins.Single(bin => bin.From == new LocalDate(2024, 4, 20)).Ahead.ShouldBeGreaterThan(0);
        lane.Bins.Sum(bin => bin.Told).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Marks_stand_apart_inside_the_picture_and_the_table_tells_the_same()
    {
        using var record = new TalksRecord();
        var view = TimelineLoader.Load(record.Entries, new TimelineQuery());
        var drawing = TimelineChart.Draw(view);

        foreach (var lane in drawing.Lanes)
        {
            lane.Marks.ShouldAllBe(mark => mark.X >= drawing.Left && mark.X <= drawing.Right && mark.Width >= 12);
            var pairs = lane.Marks.SelectMany((one, index) => lane.Marks.Skip(index + 1).Select(other => (one, other)));
            pairs.Where(pair => pair.one.Y == pair.other.Y).ShouldAllBe(pair => pair.one.X + pair.one.Width <= pair.other.X);
        }

        drawing.ToldUntil.ShouldNotBeNull().ShouldBeInRange(drawing.Left, drawing.Right);
        drawing.Ticks.Length.ShouldBeInRange(2, 12);
        view.ToTable().Rows.Length.ShouldBe(view.Lanes.Sum(lane => lane.Items.Length));
        TimelineChart.Draw(view).Lanes.SelectMany(lane => lane.Marks).Select(mark => mark.X).ShouldBe(drawing.Lanes.SelectMany(lane => lane.Marks).Select(mark => mark.X));
    }

    [Theory]
    [InlineData("2024-03-01", "2024-03-30", TimelineUnit.Day)]
    [InlineData("2023-01-01", "2024-03-30", TimelineUnit.Week)]
    [InlineData("2018-01-01", "2024-03-30", TimelineUnit.Month)]
    [InlineData("1948-01-01", "2024-03-30", TimelineUnit.Year)]
    public void The_unit_follows_the_zoom_from_decade_to_day(string from, string to, TimelineUnit unit) =>
        TimelineWindow.UnitOf(Day(from), Day(to)).ShouldBe(unit);

    [Fact]
    public void Zooming_in_and_out_keeps_the_middle()
    {
        var (from, to) = TimelineWindow.In(Day("2024-01-01"), Day("2024-12-31"));

        Period.DaysBetween(from, to).ShouldBeInRange(175, 190);
        TimelineWindow.Out(from, to).From.ShouldBeInRange(Day("2023-12-29"), Day("2024-01-04"));
        TimelineWindow.StretchOf(Day("2024-05-17"), TimelineUnit.Quarter).ShouldBe((Day("2024-04-01"), Day("2024-06-30")));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static ReportFindings Visit(int number)
    {
        var day = new LocalDate(2024, 3, 5).PlusDays(number % 30);
        var text = $"Visit number {number} began. Malta sent group {number} to Tunisia.";
        return new TalkStory(day, "The Visitor", text, $"https://visitor.example/{number}")
            .Party("Malta", PartyKind.State, "Q233")
            .Party("Tunisia", PartyKind.State, "Q948")
            .Event(number % 4 is 0 ? PloverType.Aid : PloverType.Agree, "Malta", "Tunisia", $"Malta sent group {number} to Tunisia", on: day)
            .Build();
    }
}
