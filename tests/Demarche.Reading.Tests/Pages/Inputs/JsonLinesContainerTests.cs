using System.Text;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Reading.Tests.Pages.Inputs;

public sealed class JsonLinesContainerTests
{
    [Fact]
    public void A_line_gives_its_text_and_what_it_says_of_it()
    {
        var page = InputRun.Split("in.jsonl", """{"id":"a1","text":"Talks began.","title":"Talks","url":"https://x.example/1","published":"2016-06-24","outlet":"The Lantern"}""")
            .ShouldHaveSingleItem().Page.ShouldNotBeNull();
        (page.Name, page.Format).ShouldBe(("in.jsonl:1", PageFormat.Text));
        page.Facts.ShouldBe(new PageFacts { Id = "a1", Title = "Talks", Url = "https://x.example/1", Outlet = "The Lantern", Published = new PublicationTime(new LocalDate(2016, 6, 24)) });
    }

    [Theory]
    [InlineData("""{"text":"Talks began.","headline":"Talks","link":"https://x.example/1","date":"2016-06-24","publisher":"The Lantern"}""")]
    [InlineData("""{"maintext":"Talks began.","title":"Talks","url":"https://x.example/1","date_publish":"2016-06-24 00:00:00","source_domain":"The Lantern","source":{"id":4}}""")]
    [InlineData("""{"text":"Talks began.","content":"Other words.","title":"Talks","headline":"Other","url":"https://x.example/1","date":"2020-01-01","published":"2016-06-24","site_name":"The Lantern","source":"Other"}""")]
    public void Names_that_collections_of_news_use_count_where_ours_is_missing(string line)
    {
        var page = InputRun.Split("in.jsonl", line).ShouldHaveSingleItem().Page.ShouldNotBeNull();
        Encoding.UTF8.GetString(page.Content.Span).ShouldBe("Talks began.");
        page.Facts.ShouldBe(new PageFacts { Title = "Talks", Url = "https://x.example/1", Outlet = "The Lantern", Published = new PublicationTime(new LocalDate(2016, 6, 24)) });
    }

    [Fact]
    public void A_bad_day_is_named_by_the_field_that_states_it() =>
        InputRun.Split("in.jsonl", """{"text":"a","date":"soon"}""").ShouldHaveSingleItem().Rejection.ShouldNotBeNull().Message.ShouldContain("\"date\" is \"soon\"");

    [Fact]
    public void What_is_said_from_outside_goes_before_the_line() =>
        InputRun.Split("in.jsonl", """{"text":"Talks began.","outlet":"The Lantern"}""", facts: new PageFacts { Outlet = "Beacon" })
            .ShouldHaveSingleItem().Page.ShouldNotBeNull().Facts.Outlet.ShouldBe("Beacon");

    [Theory]
    [InlineData("""{"id":17,"text":"Talks began."}""", "17")]
    [InlineData("""{"id":"17","text":"Talks began."}""", "17")]
    [InlineData("""{"text":"Talks began."}""", null)]
    public void An_id_may_be_a_number(string line, string? expected) =>
        InputRun.Split("in.jsonl", line).ShouldHaveSingleItem().Page.ShouldNotBeNull().Facts.Id.ShouldBe(expected);

    [Theory]
    [InlineData("2016-06-24", "2016-06-24", null)]
    [InlineData("2016-06-24T23:30:00-04:00", "2016-06-24", "2016-06-24T23:30:00-04")]
    [InlineData("2016-06-24T23:30:00-0400", "2016-06-24", "2016-06-24T23:30:00-04")]
    [InlineData("2016-06-24T10:00Z", "2016-06-24", "2016-06-24T10:00:00Z")]
    [InlineData("2016-06-24 10:00:00", "2016-06-24", null)]
    [InlineData("2016-06-24T10:00:00.123456Z", "2016-06-24", "2016-06-24T10:00:00.123456Z")]
    [InlineData("Fri, 24 Jun 2016 10:00:00 GMT", "2016-06-24", "2016-06-24T10:00:00Z")]
    [InlineData("Fri, 24 Jun 2016 10:00:00 +0200", "2016-06-24", "2016-06-24T10:00:00+02")]
    public void The_day_of_publication_is_the_one_stated_in_its_own_zone(string stated, string day, string? moment)
    {
        var published = InputRun.Split("in.jsonl", $$"""{"text":"Talks began.","published":"{{stated}}"}""").ShouldHaveSingleItem().Page.ShouldNotBeNull().Facts.Published.ShouldNotBeNull();
        published.Day.ToString("uuuu-MM-dd", null).ShouldBe(day);
        (published.Moment?.ToString("G", null) ?? "").ShouldStartWith(moment?[..16] ?? "");
        (published.Moment is null).ShouldBe(moment is null);
    }

    [Theory]
    [InlineData("not json", "DEM040")]
    [InlineData("[1]", "DEM040")]
    [InlineData("""{"text":"a""", "DEM040")]
    [InlineData("""{"id":"a1"}""", "DEM041")]
    [InlineData("""{"text":"a","published":"soon"}""", "DEM042")]
    [InlineData("""{"text":"a","published":"2016-13-01"}""", "DEM042")]
    [InlineData("""{"text":5}""", "DEM043")]
    public void A_bad_line_is_rejected_by_number_and_the_rest_goes_on(string line, string code)
    {
        var items = InputRun.Split("in.jsonl", "{\"text\":\"One.\"}\n" + line + "\r\n\n{\"text\":\"Two.\"}");
        items.Count.ShouldBe(3);
        items[1].Rejection.ShouldNotBeNull().Name.ShouldBe("in.jsonl:2");
        items[1].Rejection!.Code.ShouldBe(code);
        items[2].Page.ShouldNotBeNull().Name.ShouldBe("in.jsonl:4");
    }

    [Fact]
    public void Surrogate_pairs_in_escapes_are_one_character_and_halves_are_replaced()
    {
        var items = InputRun.Split("in.jsonl", """{"text":"A \ud83d\ude00 b."}""" + "\n" + """{"text":"A \ud83d b\n\"c\"."}""");
        InputRun.Content(items[0]).ShouldBe("A \U0001f600 b.");
        InputRun.Content(items[1]).ShouldBe("A \ufffd b\n\"c\".");
    }

    [Fact]
    public void A_file_in_utf_16_is_read() =>
        InputRun.Content(InputRun.Split("in.jsonl", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"text\":\"Größe.\"}\n")]).ShouldHaveSingleItem()).ShouldBe("Größe.");

    [Fact]
    public void A_line_that_is_too_long_is_passed_over()
    {
        var items = InputRun.Split("in.jsonl", "{\"text\":\"" + new string('a', 5000) + "\"}\n{\"text\":\"Two.\"}\n", new PageOptions { MaximumPageBytes = 1000 });
        items[0].Rejection.ShouldNotBeNull().Code.ShouldBe("DEM001");
        InputRun.Content(items[1]).ShouldBe("Two.");
    }

    [Fact]
    public void Html_goes_before_text() =>
        InputRun.Split("standard input", """{"html":"<p>Talks began.</p>","text":"x"}""").ShouldHaveSingleItem().Page.ShouldNotBeNull().Format.ShouldBe(PageFormat.Html);
}
