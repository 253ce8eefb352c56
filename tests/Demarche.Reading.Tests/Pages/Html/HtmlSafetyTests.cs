using CsCheck;
using Demarche.Reading.Pages.Html;
using Demarche.Testing;
using static Demarche.Reading.Tests.Pages.Html.HtmlPages;

namespace Demarche.Reading.Tests.Pages.Html;

public sealed class HtmlSafetyTests
{
    [Theory]
    [InlineData("<script>document.write('EVIL said the minister')</script>")]
    [InlineData("<style>.EVIL { color: red }</style>")]
    [InlineData("<p onclick=\"EVIL()\">The board met.</p>")]
    [InlineData("<p hidden>EVIL words of a story that nobody is shown on the page.</p>")]
    [InlineData("<p style='color:red; DISPLAY : none'>EVIL words of a story that nobody is shown on the page.</p>")]
    [InlineData("<div style='visibility:hidden'><p>EVIL words of a story that nobody is shown on the page.</p></div>")]
    [InlineData("<span class='sr-only'>EVIL</span>")]
    [InlineData("<template><p>EVIL words of a story that nobody is shown on the page.</p></template>")]
    [InlineData("<svg><title>EVIL</title><text>EVIL</text></svg>")]
    [InlineData("<textarea>EVIL</textarea><button>EVIL</button><select><option>EVIL</option></select>")]
    [InlineData("<!-- <p>EVIL</p> -->")]
    [InlineData("<a href='javascript:EVIL()'>The board</a>")]
    [InlineData("<noscript><img src=EVIL></noscript>")]
    [InlineData("<iframe srcdoc='<p>EVIL</p>'><p>EVIL</p></iframe>")]
    public void What_is_not_shown_as_text_never_reaches_it(string hostile) =>
        Story(Article(inside: hostile, before: hostile, after: hostile)).Text.ShouldNotContain("EVIL");

    [Fact]
    public void Markup_written_as_entities_stays_plain_text() =>
        Story(Article(inside: "<p>He typed &lt;script&gt;alert(1)&lt;/script&gt; into the form of the harbour board.</p>")).Text
            .ShouldContain("He typed <script>alert(1)</script> into the form");

    [Fact]
    public void Invisible_characters_are_left_out_and_joiners_stay() =>
        Story(Article(inside: "<p>The min\u200Bis\u00ADter \u202Espoke\u202C of \uFEFFpeace \u2060and \u0000می\u200Cخواهم in the harbour.</p>")).Text
            .ShouldContain("The minister spoke of peace and");

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<font color=red>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg><g>")]
    [InlineData("<blockquote><p>")]
    public void Deep_nesting_is_rejected_in_plain_words(string tag)
    {
        var reading = Patience.Await(() => Read(Article(inside: string.Concat(Enumerable.Repeat(tag, 100_000)))));

        reading.Rejection.ShouldNotBeNull().Code.ShouldBe("DEM021");
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<li>")]
    [InlineData("<br>")]
    [InlineData("<svg/>")]
    [InlineData("</div>")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("<a<a")]
    [InlineData("&amp;&#x41;")]
    [InlineData("</p>")]
    [InlineData("<div class='article-body'><p>A sentence that is long enough to count as prose here.</p></div>")]
    [InlineData("<div class='story'><h3>Related stories</h3><p>A sentence that is long enough to count as prose.</p></div>")]
    [InlineData("<aside><p>A sentence that is long enough to count as prose here.</p></aside>")]
    [InlineData("<figure><img><figcaption>A caption of more than sixty characters, so that it could be a slide.</figcaption></figure>")]
    public void Many_unclosed_or_broken_tags_are_read_to_the_end(string tag)
    {
        var reading = Patience.Await(() => Read(Article(inside: string.Concat(Enumerable.Repeat(tag, 20_000)))));

        (reading.Story is null).ShouldBe(reading.Rejection is not null);
    }

    [Fact]
    public void Formats_that_are_opened_again_in_every_block_are_rejected()
    {
        var fonts = string.Concat(Enumerable.Range(0, 700).Select(size => $"<font size={size}>"));
        Read(Article(inside: fonts + string.Concat(Enumerable.Repeat("<p>word", 100_000)))).Rejection.ShouldNotBeNull().Code.ShouldBe("DEM021");
    }

    [Fact]
    public void Nesting_within_the_limit_is_read() =>
        Story(Article(inside: string.Concat(Enumerable.Repeat("<div>", 500)) + "<p>Deep down there is a sentence too.</p>" + string.Concat(Enumerable.Repeat("</div>", 500))))
            .Text.ShouldContain("Deep down");

    [Fact]
    public void Self_closing_shapes_in_drawings_do_not_count_as_depth() =>
        HtmlGuard.CanParse("<svg>" + string.Concat(Enumerable.Repeat("<path d=\"M0>0\"/>", 5_000)) + "</svg>").ShouldBeTrue();

    [Fact]
    public void No_soup_of_tags_throws()
    {
        string[] tags = ["<div>", "</div>", "<p>", "</p>", "<table>", "<td>", "</table>", "<a href=x>", "</a>", "<h1>", "</h1>", "<li>", "<br>", "<b>", "</i>", "<form>", "text ", "A sentence of some length that ends. ", "<!--", "-->", "<script>", "</script>", "&#0;", "\uD800", "<time datetime=9>", "<meta property=og:title content=x>"];
        Gen.Int[0, tags.Length - 1].Array[0, 60].Select(parts => string.Concat(parts.Select(part => tags[part]))).Sample(
            html =>
            {
                var reading = Read(html);
                return reading.Story is null != (reading.Rejection is null) && (reading.Story is not { } story || story.Blocks.All(block => block.Span.Length > 0 && block.Span.End <= story.Text.Length));
            },
            iter: 300);
    }
}
