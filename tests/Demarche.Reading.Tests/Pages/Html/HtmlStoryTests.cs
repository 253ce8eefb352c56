using static Demarche.Reading.Tests.Pages.Html.HtmlPages;

namespace Demarche.Reading.Tests.Pages.Html;

public sealed class HtmlStoryTests
{
    private static readonly string[] Plain = ["headline: Ports reopen after strike", $"paragraph: {Lead}", $"paragraph: {Second}", $"paragraph: {Third}"];

    [Fact]
    public void The_text_is_the_blocks_joined_by_blank_lines()
    {
        var story = Story(Article());

        story.Text.ShouldBe($"Ports reopen after strike\n\n{Lead}\n\n{Second}\n\n{Third}");
        story.Blocks.Select(block => block.Span.Length).Sum().ShouldBe(story.Text.Length - 6);
    }

    [Fact]
    public void White_space_and_line_ends_in_a_paragraph_are_one_space()
    {
        var blocks = Blocks(Article(inside: "<p>The  board\n\t meets <em>again</em>\n on <b>Friday</b> to settle<br>what is left of the matter.</p>"));

        string.Join('\n', blocks).ShouldContain("paragraph: The board meets again on Friday to settle what is left of the matter.");
    }

    [Theory]
    [InlineData("<nav><a href='/'>Home</a> <a href='/world'>World news and reports</a></nav>")]
    [InlineData("<div class='site-header'><p>Your paper for the coast since 1871, every day but Sunday.</p></div>")]
    [InlineData("<div id='cookie-banner'><p>We and our partners store information on your device. You can change your mind.</p></div>")]
    [InlineData("<div class='breadcrumb'><a href='/'>Home</a> › <a href='/w'>World</a></div>")]
    public void What_stands_before_the_headline_is_left_out(string furniture) => Blocks(Article(before: furniture)).ShouldBe(Plain);

    [Theory]
    [InlineData("<div class='share-bar'><span>Share this with your friends and followers.</span></div>")]
    [InlineData("<div class='newsletterSignup'><h3>Morning post</h3><p>Our editors explain the day in one letter, every morning at seven.</p><input type='email'></div>")]
    [InlineData("<div class='ad-slot'>Advertisement</div>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>Sign up for our morning newsletter</p>")]
    [InlineData("<aside><h3>Pull quote</h3><p>The strike was the longest that the two ports had seen in thirty years.</p></aside>")]
    [InlineData("<ul><li><a href='/1'>Harbour dues to rise by a tenth</a></li><li><a href='/2'>Ferry runs aground off Vike</a></li></ul>")]
    [InlineData("<div><h4><a href='/3'>Who owns the quay?</a></h4><p>A short history of a long quarrel.</p></div>")]
    public void Boxes_inside_the_story_are_left_out(string box) => Blocks(Article(inside: box)).ShouldBe(Plain);

    [Theory]
    [InlineData("<section id='comments'><h2>Comments (2)</h2><p>The dockers were right from the first day, and everybody on the quay knew it.</p></section>")]
    [InlineData("<div class='related-stories'><p>The price of bread will not come down this year, say the millers of the north.</p></div>")]
    [InlineData("<div class='author-bio'><p>Tom Vane has covered the ports of the coast for eleven years. Follow him for more.</p></div>")]
    [InlineData("<footer><p>© 2021 Aldmoor Post. All rights reserved.</p></footer>")]
    public void What_follows_the_story_is_left_out(string furniture) => Blocks(Article(after: furniture)).ShouldBe(Plain);

    [Fact]
    public void A_title_such_as_related_stories_ends_the_story()
    {
        var blocks = Blocks($"<body><div><h1>Ports reopen</h1><p>{Lead}</p><p>{Second}</p><p>{Third}</p><h3>Related stories</h3>"
            + "<p>Ferry runs aground off Vike</p><p>Millers say that the price of bread will not come down before the summer.</p></div></body>");

        blocks[^1].ShouldBe($"paragraph: {Third}");
    }

    [Fact]
    public void A_link_line_inside_the_story_is_related() =>
        string.Join('\n', Blocks(Article(inside: "<aside class='read-next'><a href='/x'>Read more: How a harbour became a town</a></aside>")))
            .ShouldContain("related: Read more: How a harbour became a town");

    [Fact]
    public void A_figure_gives_caption_and_credit()
    {
        var blocks = Blocks(Article(inside: "<figure><img src='a.jpg'><figcaption>Ships at anchor off Vike.</figcaption><span class='credit'>Photograph: A. Moor</span></figure>"));

        string.Join('\n', blocks).ShouldContain("caption: Ships at anchor off Vike.");
        string.Join('\n', blocks).ShouldContain("credit: Photograph: A. Moor");
    }

    [Fact]
    public void Subheadings_lists_quotes_and_tables_are_kept()
    {
        var blocks = Blocks(Article(inside: """
            <h2>What was agreed</h2>
            <ul><li>A rise of four per cent from May.</li><li>Two crews on every crane.</li></ul>
            <blockquote><p>Nobody won, and nobody lost their face over it.</p></blockquote>
            <table><tr><th>Port</th><th>Ships</th></tr><tr><td>Vike</td><td>14</td></tr></table>
            """));

        blocks[3..^1].ShouldBe(
        [
            "subheading: What was agreed",
            "list-item: A rise of four per cent from May.",
            "list-item: Two crews on every crane.",
            "paragraph: Nobody won, and nobody lost their face over it.",
            "paragraph: Port Ships",
            "paragraph: Vike 14",
        ]);
    }

    [Fact]
    public void Divisions_and_double_breaks_make_paragraphs_too()
    {
        string[] expected = ["headline: Ports reopen", $"paragraph: {Lead}", $"paragraph: {Second}", $"paragraph: {Third}"];

        Blocks($"<html><head><title>Ports reopen</title></head><body><div class='h1'>Ports reopen</div><div>{Lead}</div><div>{Second}</div><div>{Third}</div></body></html>").ShouldBe(expected);
        Blocks($"<html><head><title>Ports reopen</title></head><body><h1>Ports reopen</h1><div>{Lead}<br><br>{Second}<br/> <br/>{Third}</div></body></html>").ShouldBe(expected);
    }

    [Fact]
    public void Head_lines_have_their_roles()
    {
        var html = $"""
            <html><head><title>Ports reopen after strike</title></head><body><article><h1>Ports reopen after strike</h1>
            <p class="standfirst">Forty ships had lain at anchor for eleven days</p>
            <p class="byline">By Ilse Brandt, Shipping Editor</p><time datetime="2021-03-09T12:00:00Z">9 March 2021</time>
            <div class="article-body"><p>VIKE (Coast Press) — {Lead}</p><p>{Second}</p><p>{Third}</p>
            <p class="correction">This article was corrected on 10 March to mend a name.</p></div></article></body></html>
            """;

        Blocks(html).ShouldBe(
        [
            "headline: Ports reopen after strike",
            "highlight: Forty ships had lain at anchor for eleven days",
            "byline: By Ilse Brandt, Shipping Editor",
            "dateline: 9 March 2021",
            "dateline: VIKE (Coast Press) —",
            $"paragraph: {Lead}",
            $"paragraph: {Second}",
            $"paragraph: {Third}",
            "footer: This article was corrected on 10 March to mend a name.",
        ]);
    }

    [Fact]
    public void An_element_that_holds_the_story_is_no_furniture_whatever_it_is_called() =>
        Blocks(Article().Replace("<article>", "<div class='promo sidebar-left'><article>", StringComparison.Ordinal)).ShouldBe(Plain);

    [Fact]
    public void Structured_data_gives_the_story_that_the_page_does_not_show()
    {
        var json = $$"""{"@type":"NewsArticle","headline":"Ports reopen","articleBody":"{{Lead}}\n\n{{Second}}\n\n{{Third}}"}""";
        var blocks = Blocks($"<html><head><script type='application/ld+json'>{json}</script></head><body><h1>Ports reopen</h1><div id='app'></div></body></html>");

        blocks[^3..].ShouldBe([$"paragraph: {Lead}", $"paragraph: {Second}", $"paragraph: {Third}"]);
    }

    [Fact]
    public void A_live_page_keeps_all_its_entries()
    {
        var entries = string.Concat(Enumerable.Range(1, 6).Select(hour => $"<article class='entry'><h3>At {hour} o'clock</h3><p>{Lead}</p><p>{Second}</p></article>"));

        Blocks($"<html><head><title>Ports: live</title></head><body><main><h1>Ports: live</h1>{entries}</main></body></html>").Length.ShouldBe(19);
    }

    [Fact]
    public void A_page_of_one_short_paragraph_is_a_story() =>
        Blocks("<body><h1>Ports reopen</h1><p>The ports reopened on Tuesday.</p></body>").ShouldBe(["headline: Ports reopen", "paragraph: The ports reopened on Tuesday."]);

    [Fact]
    public void Captions_of_a_slide_show_are_the_story()
    {
        var slides = string.Concat(Enumerable.Range(1, 5).Select(slide =>
            $"<figure><img src='{slide}.jpg'><figcaption>Slide {slide} shows the quay as it was on the morning the cranes moved again, with crews on every deck.</figcaption></figure>"));

        Blocks($"<html><head><title>The quay in pictures</title></head><body><article><h1>The quay in pictures</h1><p>Our photographer was there.</p>{slides}</article></body></html>")
            .Count(block => block.StartsWith("paragraph: Slide", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Fact]
    public void Italics_after_the_last_paragraph_are_a_note() =>
        Blocks($"<body><h1>Ports reopen</h1><div><p>{Lead}</p><p>{Second}</p><p><em>Ilse Brandt is a writer who lives in Vike and knows its docks.</em></p></div></body>")[^1]
            .ShouldBe("footer: Ilse Brandt is a writer who lives in Vike and knows its docks.");

    [Fact]
    public void A_line_that_ends_with_a_credit_is_a_caption() =>
        Blocks(Article(inside: "<p>The quay of Vike on Monday. Photo: A. Moor/Coast Press</p>"))[3].ShouldBe("caption: The quay of Vike on Monday. Photo: A. Moor/Coast Press");

    [Fact]
    public void A_title_such_as_read_more_in_the_middle_does_not_end_the_story()
    {
        var blocks = Blocks(Article(inside: "<h3>Read more</h3><ul><li><a href='/1'>Harbour dues to rise by a tenth</a></li></ul>"));

        blocks.ShouldBe(Plain);
    }

    [Fact]
    public void Unnamed_head_lines_are_told_by_their_words()
    {
        var html = $"""
            <html><head><title>Ports reopen after strike</title></head><body><div><h1>Ports reopen after strike</h1>
            <ul><li>Forty ships had lain at anchor for eleven days</li><li>Dockers vote on the deal this week</li></ul>
            <p><strong>By Ilse Brandt, Shipping Editor, with Tom Vane on the quay of Aldmoor</strong></p><div>Geneva, 4 November</div>
            <p>{Lead}</p><p>{Second}</p><p>Opinion: Who owns the quay?</p><p>{Third}</p></div></body></html>
            """;

        Blocks(html).ShouldBe(
        [
            "headline: Ports reopen after strike",
            "highlight: Forty ships had lain at anchor for eleven days",
            "highlight: Dockers vote on the deal this week",
            "byline: By Ilse Brandt, Shipping Editor, with Tom Vane on the quay of Aldmoor",
            "dateline: Geneva, 4 November",
            $"paragraph: {Lead}",
            $"paragraph: {Second}",
            "related: Opinion: Who owns the quay?",
            $"paragraph: {Third}",
        ]);
    }

    [Fact]
    public void A_list_under_a_title_that_says_so_sums_the_story_up() =>
        Blocks(Article().Replace("</h1>", "</h1><h4>Story highlights</h4><ul><li>Forty ships had lain at anchor for eleven days</li></ul>", StringComparison.Ordinal))[1..3]
            .ShouldBe(["navigation: Story highlights", "highlight: Forty ships had lain at anchor for eleven days"]);
}
