using System.Text;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests;

/// <summary>What holds for every kind of record.</summary>
public abstract partial class RecordTests : StoreTests
{
    private static readonly LocalDate Early = new(2016, 6, 23);
    private static readonly LocalDate Late = new(2016, 6, 25);

    [Fact]
    public void What_is_read_from_a_record_is_what_was_added()
    {
        var added = Fixture.Story(1, Early, url: "https://herald.example/1");
        using var record = RecordFixture.Open(NewLocation());
        record.Add([added], Fixture.Reader, RecordFixture.Now).ShouldBe(new AddedCounts(1, 0, 0, 0));

        Line(record.Read(RecordFilter.All).Single()).ShouldBe(Line(added));
    }

    [Fact]
    public void Adding_again_adds_nothing()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now);
        var (before, log) = (RecordFixture.Export(record), record.Log().Count());

        record.Add([Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now).ShouldBe(new AddedCounts(0, 0, 1, 0));

        RecordFixture.Export(record).ShouldBe(before);
        record.Log().Count().ShouldBe(log);
    }

    [Fact]
    public void One_text_at_two_outlets_is_one_report_with_two_captures()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1, Early, "Herald"), Fixture.Story(1, Early, "Courier")], Fixture.Reader, RecordFixture.Now)
            .ShouldBe(new AddedCounts(1, 1, 0, 0));

        record.Count().ShouldBe(new RecordCounts(1, 2, record.Count().Statements));
        record.Read(RecordFilter.All).Single().Report.Captures.Select(capture => capture.Outlet).ShouldBe(["Courier", "Herald"]);
    }

    [Fact]
    public void A_capture_that_states_an_earlier_day_has_the_report_read_again_and_the_log_says_so()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1, Late)], Fixture.Reader, RecordFixture.Now);
        record.Add([Fixture.Story(1, Early, "Courier")], Fixture.Reader, RecordFixture.Now).ShouldBe(new AddedCounts(0, 1, 0, 1));

        var entry = record.Log().Last();
        entry.Kind.ShouldBe(LogKind.AnchorChanged);
        entry.Detail.ShouldBe("2016-06-25 to 2016-06-23");
        var findings = record.Read(RecordFilter.All).Single();
        findings.Report.Published.ShouldBe(Early);
        Line(findings).ShouldBe(Line(Fixture.Reader.Read(findings.Report)));
    }

    [Fact]
    public void A_report_that_comes_without_findings_is_read_where_the_record_has_none_that_serve()
    {
        using var record = RecordFixture.Open(NewLocation());
        IncomingReport[] incoming =
        [
            new(Fixture.Story(1, Late).Report, null),
            new(Fixture.Story(1, Late).Report, null),
            new(Fixture.Story(1, Early, "Courier").Report, null),
        ];
        record.ReportsReadBy(Fixture.Reader).ShouldBeEmpty();
        record.Add(incoming, Fixture.Reader, RecordFixture.Now).ShouldBe(new AddedCounts(1, 1, 1, 1));

        record.ReportsReadBy(Fixture.Reader).ShouldBe([incoming[0].Report.Id]);
        RecordFixture.Export(record).ShouldBe(Fixture.ExportOf([Fixture.Story(1, Early, "Courier"), Fixture.Story(1, Late)]));
    }

    [Fact]
    public void A_capture_that_states_a_later_day_does_not()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now);

        record.Add([Fixture.Story(1, Late, "Courier")], Fixture.Reader, RecordFixture.Now).ReadAgain.ShouldBe(0);
        record.Log().ShouldNotContain(entry => entry.Kind == LogKind.AnchorChanged);
    }

    [Fact]
    public void A_day_stated_after_none_has_the_report_read_again()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1)], Fixture.Reader, RecordFixture.Now);
        record.Add([Fixture.Story(1, Early, "Courier")], Fixture.Reader, RecordFixture.Now);

        record.Log().Last().Detail.ShouldBe("unknown to 2016-06-23");
        record.Read(RecordFilter.All).Single().Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "DEM012");
    }

    [Fact]
    public void The_capture_that_marks_most_blocks_shows_the_report_whichever_came_first()
    {
        var marked = Fixture.Story(1, Early);
        var plain = Fixture.Reader.Read(new Report(
            marked.Report.Text,
            [.. marked.Report.Blocks.Select(block => block with { Role = BlockRole.Paragraph })],
            "en",
            [RecordFixture.Capture(Early, "Courier")]));

        var export = Fixture.ExportOf([marked, plain]);

        Fixture.ExportOf([plain, marked]).ShouldBe(export);
        Encoding.UTF8.GetString(export).ShouldContain("\"role\":\"headline\"");
    }

    [Fact]
    public void A_report_that_another_version_read_is_read_again()
    {
        var path = NewLocation();
        using (var record = RecordFixture.Open(path))
        {
            record.Add([Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now);
        }

        Execute(path, "UPDATE reading SET reader = 'tokens/0'");
        using var again = RecordFixture.Open(path);

        again.Add([Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now).ShouldBe(new AddedCounts(0, 0, 1, 1));
        again.Log().Last().Kind.ShouldBe(LogKind.ReaderChanged);
    }

    [Fact]
    public void A_report_in_another_language_is_kept_and_found_by_its_words()
    {
        using var record = RecordFixture.Open(NewLocation());
        var french = Fixture.Findings("Les négociations de paix\n\nLe ministre a quitté la réunion.\n", Early, language: "fr");
        var chinese = Fixture.Findings("和平谈判\n\n外交部长离开了会议。\n", Early, "Courier", language: "zh");
        record.Add([french, chinese, Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now);

        Found("negociations PAIX").ShouldBe([french.Report.Id]);
        Found("谈判").ShouldBe([chinese.Report.Id]);
        Found("谈判 paix").ShouldBeEmpty();
        Should.Throw<RecordException>(() => Found("\" *")).Code.ShouldBe("DEM210");

        IEnumerable<ReportId> Found(string words) => [.. record.Read(new RecordFilter { Words = words }).Select(findings => findings.Report.Id)];
    }

    [Fact]
    public void Days_filter_closed_at_the_start_and_open_at_the_end()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1, Early), Fixture.Story(2, Late), Fixture.Story(3)], Fixture.Reader, RecordFixture.Now);

        Days(RecordFilter.All).ShouldBe([Early, Late, null]);
        Days(new RecordFilter { From = Early, To = Late }).ShouldBe([Early]);
        Days(new RecordFilter { From = Late }).ShouldBe([Late]);

        IEnumerable<LocalDate?> Days(RecordFilter filter) => record.Read(filter).Select(findings => findings.Report.Published);
    }

    [Fact]
    public void Reports_of_one_address_are_versions_of_one_story()
    {
        using var record = RecordFixture.Open(NewLocation());
        var first = Fixture.Story(1, Early, url: "https://herald.example/talks");
        var second = Fixture.Story(2, Late, url: "http://HERALD.example/talks/?utm_source=mail#top");
        var other = Fixture.Story(3, Late, url: "https://herald.example/talks?id=3");
        record.Add([first, second, other], Fixture.Reader, RecordFixture.Now);

        record.VersionsOf(first.Report.Id).ShouldBe([second.Report.Id]);
        record.VersionsOf(second.Report.Id).ShouldBe([first.Report.Id]);
        record.VersionsOf(other.Report.Id).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_with_every_kind_of_character_comes_back_as_it_was()
    {
        const string Text = "Nul \0 tab \t quote \" backslash \\ emoji 🕊 combining e\u0301 bidi \u202E line \u2028 end.\n";
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Findings(Text, Early)], Fixture.Reader, RecordFixture.Now);

        record.Read(RecordFilter.All).Single().Report.Text.ShouldBe(Text);
    }

    [Theory]
    [InlineData("kerim", 1)]
    [InlineData("Selin KERIM", 1)]
    [InlineData("Q-000", 1)]
    [InlineData("Keri", 0)]
    [InlineData("", 0)]
    [InlineData("'; DROP TABLE party; --", 0)]
    public void A_party_is_found_by_whole_words_of_its_name_or_by_its_gazetteer_id(string party, int found)
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([FullFindings.Make()], Fixture.Reader, RecordFixture.Now);

        record.Read(new RecordFilter { Party = party }).Count().ShouldBe(found);
    }

    [Fact]
    public void The_log_cannot_be_changed()
    {
        var location = NewLocation();
        using (var record = RecordFixture.Open(location))
        {
            record.Add([Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now);
        }

        Should.Throw<Exception>(() => Execute(location, "UPDATE log SET detail = ''")).Message.ShouldContain("only added to");
        Should.Throw<Exception>(() => Execute(location, "DELETE FROM log")).Message.ShouldContain("only added to");
    }

    private static string Line(ReportFindings findings)
    {
        using var json = new MemoryStream();
        FindingsJson.Write(json, findings);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
