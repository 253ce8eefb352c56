using System.Text;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Reading.Tests.Pages.Inputs;

public sealed class FeedContainerTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>The Lantern</title>
        <item><title>Talks &amp; tea</title><link>https://lantern.example/1</link><pubDate>Fri, 24 Jun 2016 10:00:00 GMT</pubDate>
          <description>Short.</description><content:encoded><![CDATA[<p>Talks began in Oslo.</p>]]></content:encoded></item>
        <item><title>Second</title><guid>https://lantern.example/2</guid><description>Only a summary of it …</description></item>
        </channel></rss>
        """;

    [Fact]
    public void Items_with_their_text_are_pages_and_summaries_are_rejected()
    {
        var items = InputRun.Split("feed.xml", Rss);
        items.Count.ShouldBe(2);
        var page = items[0].Page.ShouldNotBeNull();
        (page.Name, page.Format).ShouldBe(("feed.xml:1", PageFormat.Html));
        (page.Facts.Title, page.Facts.Outlet, page.Facts.Url).ShouldBe(("Talks & tea", "The Lantern", "https://lantern.example/1"));
        page.Facts.Published.ShouldNotBeNull().Day.ShouldBe(new LocalDate(2016, 6, 24));
        InputRun.Content(items[0]).ShouldContain("<h1>Talks &amp; tea</h1><p>Talks began in Oslo.</p>");
        items[1].Rejection.ShouldNotBeNull().Code.ShouldBe("DEM047");
    }

    [Fact]
    public void A_long_description_is_the_story()
    {
        var story = string.Concat(Enumerable.Repeat("&lt;p&gt;The envoys met again and did not agree on the border.&lt;/p&gt;", 15));
        InputRun.Split("feed", $"<rss version=\"2.0\"><channel><title>L</title><item><title>T</title><description>{story}</description></item></channel></rss>")
            .ShouldHaveSingleItem().Page.ShouldNotBeNull().Format.ShouldBe(PageFormat.Html);
    }

    [Fact]
    public void Atom_entries_carry_markup_or_text()
    {
        const string Atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Beacon</title>
            <entry><title>One</title><link rel="self" href="https://b.example/self"/><link href="https://b.example/1"/><published>2016-06-24T10:00:00+02:00</published>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks began.</p></div></content></entry>
            <entry><title>Two</title><content>Talks ended.</content></entry>
            <entry><title>Three</title><summary>Short.</summary></entry></feed>
            """;
        var items = InputRun.Split("standard input", Atom);
        items.Select(item => item.Page?.Format).ShouldBe([PageFormat.Html, PageFormat.Text, null]);
        (items[0].Page!.Facts.Url, items[0].Page!.Facts.Outlet).ShouldBe(("https://b.example/1", "Beacon"));
        InputRun.Content(items[1]).ShouldBe("Talks ended.");
    }

    [Fact]
    public void Json_feeds_are_read()
    {
        const string Feed = """
            {"version":"https://jsonfeed.org/version/1.1","title":"Beacon","items":[
              {"id":"1","url":"https://b.example/1","title":"One","content_html":"<p>Talks began.</p>","date_published":"2016-06-24T10:00:00Z"},
              {"id":"2","content_text":"Talks ended."},{"id":"3","summary":"Short."}]}
            """;
        var items = InputRun.Split("feed.json", Feed);
        items.Select(item => item.Page?.Format).ShouldBe([PageFormat.Html, PageFormat.Text, null]);
        items[0].Page!.Facts.Published.ShouldNotBeNull().Day.ShouldBe(new LocalDate(2016, 6, 24));
    }

    [Fact]
    public void A_feed_in_another_encoding_is_decoded_as_it_declares()
    {
        var cyrillic = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        var bytes = cyrillic.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>Маяк</title><item><title>Т</title><description>К</description></item></channel></rss>");
        var items = InputRun.Split("feed.rss", bytes, new PageOptions { MinimumFeedTextCharacters = 1 });
        items.ShouldHaveSingleItem().Page.ShouldNotBeNull().Facts.Outlet.ShouldBe("Маяк");
    }

    [Theory]
    [InlineData("<rss><channel><item>", "DEM045")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>", "DEM045")]
    [InlineData("<other/>", "DEM046")]
    [InlineData("<rss><channel><title>Empty</title></channel></rss>", "DEM002")]
    public void What_is_no_feed_is_rejected(string xml, string code) =>
        InputRun.Refusal("feed.xml", Encoding.UTF8.GetBytes(xml)).ShouldBe(code);

    [Fact]
    public void Deep_nesting_is_rejected() =>
        InputRun.Refusal("feed.xml", Encoding.UTF8.GetBytes("<rss>" + string.Concat(Enumerable.Repeat("<a>", 100_000)))).ShouldBe("DEM045");
}
