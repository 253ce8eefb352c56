using System.Text;
using Demarche.Workbench.Exports;
using Ical.Net;

namespace Demarche.Workbench.Tests.Exports;

public sealed class ICalendarTests
{
    [Fact]
    public void What_is_due_is_read_back_with_days_and_words()
    {
        var events = Calendar.Load(MadeRecord.Text(ExportFormat.Ical))!.Events.OrderBy(told => told.Start!.Value).ToList();
        events.Count.ShouldBe(2);
        events[0].Start!.Value.ShouldBe(new DateTime(2016, 5, 30));
        events[0].End!.Value.ShouldBe(new DateTime(2016, 5, 31));
        events[0].Summary.ShouldBe("Norway: consult Mali");
        events[0].Description!.ShouldContain("\"Norway will meet Mali on 30 May.\"");
        events[0].Url!.ToString().ShouldBe("https://post.example/2");
        events[1].Summary.ShouldBe("Mali: agree (promised) due");
        events[1].Start!.Value.ShouldBe(new DateTime(2016, 6, 15));
        events.Select(told => told.Uid).ShouldBeUnique();
    }

    [Fact]
    public void Lines_are_no_longer_than_75_bytes() =>
        MadeRecord.Text(ExportFormat.Ical).Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);

    [Fact]
    public void Without_text_no_words_stand_in_the_calendar() =>
        MadeRecord.Text(ExportFormat.Ical, new ExportOptions { IsWithoutText = true }).ShouldNotContain("will meet");
}
