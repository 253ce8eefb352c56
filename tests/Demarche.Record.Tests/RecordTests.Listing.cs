using NodaTime;

namespace Demarche.Record.Tests;

/// <content>Lists of reports.</content>
public abstract partial class RecordTests
{
    [Fact]
    public void Reports_are_listed_by_day_the_latest_first_in_parts()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1, Early), Fixture.Story(2, Late), Fixture.Story(3, null)], Fixture.Reader, RecordFixture.Now);
        var all = record.List(new ReportQuery());
        all.Total.ShouldBe(3);
        all.Reports.Select(id => record.Find(id)!.Report.Published).ShouldBe(new LocalDate?[] { Late, Early, null });
        record.List(new ReportQuery { Skip = 1, Take = 1 }).Reports.ShouldBe([all.Reports[1]]);
        record.List(new ReportQuery { From = Late, To = Late }).Reports.ShouldBe([all.Reports[0]]);
    }

    [Fact]
    public void Reports_are_found_by_a_part_of_their_outlets_name_and_signs_mean_themselves()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1, Early, "The 100% Herald"), Fixture.Story(2, Late, "Courier")], Fixture.Reader, RecordFixture.Now);
        record.List(new ReportQuery { Outlet = "herald" }).Total.ShouldBe(1);
        record.List(new ReportQuery { Outlet = "0% h" }).Total.ShouldBe(1);
        record.List(new ReportQuery { Outlet = "%" }).Total.ShouldBe(1);
        record.List(new ReportQuery { Title = "no such title" }).Reports.ShouldBeEmpty();
    }
}
