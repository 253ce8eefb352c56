using Demarche.Reading.Pages;
using NodaTime;
using static Demarche.Reading.Tests.Pages.Html.HtmlPages;

namespace Demarche.Reading.Tests.Pages.Html;

public sealed class HtmlMetadataTests
{
    [Fact]
    public void Linked_data_comes_first()
    {
        var story = Story(Article(head: """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},
            {"@type":["NewsArticle"],"headline":"Ports reopen after strike","datePublished":"2021-03-09T23:30:00+01:00","dateModified":"2021-03-11T08:00:00Z",
             "author":[{"@type":"Person","name":"Ilse Brandt"},{"name":"Tom Vane"}],"publisher":{"name":"The Aldmoor Post"}}]}</script>
            <meta property="article:published_time" content="2020-01-01"><link rel="canonical" href="https://post.example/ports">
            """));

        story.Title.ShouldBe("Ports reopen after strike");
        story.Byline.ShouldBe("Ilse Brandt, Tom Vane");
        story.Outlet.ShouldBe("Site");
        story.Url.ShouldBe("https://post.example/ports");
        story.Published.ShouldBe(new PublicationTime(new LocalDate(2021, 3, 9), new LocalDateTime(2021, 3, 9, 23, 30).WithOffset(Offset.FromHours(1))));
        story.DeclaredLanguage.ShouldBe("en");
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2023-03-15T06:40:00Z'>", 15)]
    [InlineData("<meta name='date' content='15 March 2023'>", 15)]
    [InlineData("<meta itemprop='datePublished' content='2023-03-15'>", 15)]
    [InlineData("<meta name='pubdate' content='Wed, 15 Mar 2023 06:40:00 GMT'>", 15)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-03-15\",}</script>", 15)]
    [InlineData("<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"datePublished\":\"2023-03-15\"};\n//]]></script>", 15)]
    [InlineData("<script type='application/ld+json'>{broken</script><meta name='dc.date' content='2023-03-15'>", 15)]
    public void The_day_of_publication_is_read_from_the_head(string head, int day) =>
        Story(Article(head: head)).Published.ShouldNotBeNull().Day.ShouldBe(new LocalDate(2023, 3, day));

    [Theory]
    [InlineData("<time datetime='2023-03-15T06:40:00Z'>today</time>")]
    [InlineData("<time class='updated' datetime='2023-04-01'>1 April</time><time class='published' datetime='2023-03-15'>15 March</time>")]
    [InlineData("<span itemprop='datePublished' content='2023-03-15'>Wednesday</span>")]
    [InlineData("<p class='byline'>By Ilse Brandt</p><p class='date'>Published: March 15, 2023 at 4:56 p.m. | Updated: April 1, 2023</p>")]
    public void The_day_of_publication_is_read_from_the_page(string inside) =>
        Story(Article().Replace("</h1>", "</h1>" + inside, StringComparison.Ordinal)).Published.ShouldNotBeNull().Day.ShouldBe(new LocalDate(2023, 3, 15));

    [Theory]
    [InlineData("<meta property='article:modified_time' content='2023-03-15'>", "")]
    [InlineData("<meta http-equiv='last-modified' content='2023-03-15'>", "")]
    [InlineData("", "<time class='updated' datetime='2023-03-15'>15 March 2023</time>")]
    [InlineData("", "<p class='date'>Updated 15 March 2023</p>")]
    [InlineData("", "<div class='comment'><time datetime='2023-03-15'>15 March 2023</time></div>")]
    public void A_time_of_change_or_of_something_else_is_no_publication(string head, string inside) =>
        Story(Article(head: head).Replace("</h1>", "</h1>" + inside, StringComparison.Ordinal)).Published.ShouldBeNull();

    [Theory]
    [InlineData("Ports reopen after strike | The Aldmoor Post", "The Aldmoor Post")]
    [InlineData("Ports reopen after strike - World - The Aldmoor Post", "The Aldmoor Post")]
    public void Title_and_outlet_are_parted(string title, string outlet)
    {
        var story = Story(Article().Replace("Ports reopen after strike | The Aldmoor Post", title, StringComparison.Ordinal));

        story.Title.ShouldBe("Ports reopen after strike");
        story.Outlet.ShouldBe(outlet);
    }

    [Fact]
    public void A_dash_in_a_title_is_no_mark_before_an_outlet() =>
        Story("<html><head><title>Peace - or war</title><meta property='og:site_name' content='The Aldmoor Post'></head><body>" + $"<p>{Lead}</p></body></html>")
            .Title.ShouldBe("Peace - or war");

    [Fact]
    public void Entities_in_linked_data_are_decoded() =>
        Story(Article(head: "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Ports reopen after strike\",\"publisher\":{\"name\":\"Post &amp; Mail\"}}</script>"))
            .Outlet.ShouldBe("Post & Mail");

    [Fact]
    public void A_canonical_address_of_another_kind_than_the_web_is_not_taken() =>
        Story(Article(head: "<link rel='canonical' href='javascript:alert(1)'><meta property='og:url' content='/relative'>")).Url.ShouldBeNull();

    [Fact]
    public void A_given_title_helps_to_find_the_headline() =>
        HtmlPages.Story($"<body><h2>World</h2><h2>Ports reopen</h2><p>{Lead}</p><p>{Second}</p></body>", new PageFacts { Title = "Ports reopen" })
            .Text.ShouldStartWith("Ports reopen\n\n");
}
