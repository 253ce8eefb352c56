using static Demarche.Reading.Tests.Pages.Html.HtmlPages;

namespace Demarche.Reading.Tests.Pages.Html;

public sealed class HtmlPageKindTests
{
    private static readonly string Links = string.Concat(Enumerable.Range(1, 12).Select(number =>
        $"<div class='item'><h3><a href='/{number}'>Harbour story number {number} of the week</a></h3><p>One line that tells what story {number} is about.</p></div>"));

    [Theory]
    [InlineData("DEM020", "<body></body>")]
    [InlineData("DEM020", "")]
    [InlineData("DEM022", "<html><head><title>Paper</title></head><frameset cols='20%,80%'><frame src='menu.html'><frame src='story.html'></frameset></html>")]
    [InlineData("DEM022", "<html><body><iframe src='story.html'></iframe></body></html>")]
    [InlineData("DEM023", "<html><head><title>404 - Page not found</title></head><body><h1>Page not found</h1><p>The page you requested does not exist any more.</p></body></html>")]
    [InlineData("DEM023", "<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1><p>Verify you are human by completing the action below.</p></body></html>")]
    [InlineData("DEM024", "<html><head><title>Before you continue</title></head><body><h1>Before you continue</h1><p>We and our partners use cookies to store and access information on your device.</p><p>You may withdraw your consent at any time in the privacy policy.</p></body></html>")]
    [InlineData("DEM025", "<html><head><title>Log in - The Aldmoor Post</title></head><body><h1>Log in</h1><form><input name='user'><input type='password'></form><p>Log in to your account to go on reading the paper.</p></body></html>")]
    public void Pages_that_hold_no_story_are_told_as_such(string code, string html) => Read(html).Rejection.ShouldNotBeNull().Code.ShouldBe(code);

    [Fact]
    public void A_section_page_is_told_as_such() =>
        Read($"<html><head><title>World | The Aldmoor Post</title></head><body><h1>World</h1>{Links}</body></html>").Rejection.ShouldNotBeNull().Code.ShouldBe("DEM027");

    [Fact]
    public void A_page_of_search_results_is_told_as_such() =>
        Read($"<html><head><title>Search results for harbour</title></head><body><h1>Search results for “harbour”</h1>{Links}</body></html>")
            .Rejection.ShouldNotBeNull().Code.ShouldBe("DEM026");

    [Fact]
    public void A_story_with_many_links_around_it_is_a_story() =>
        Read(Article(after: $"<div class='more'>{Links}</div>")).Story.ShouldNotBeNull();

    [Fact]
    public void A_story_about_consent_is_a_story() =>
        Read(Article(inside: "<p>The board asked for the consent of its partners before it changed its privacy policy and its cookies.</p>")).Story.ShouldNotBeNull();

    [Fact]
    public void A_rejection_names_the_page_and_what_to_do()
    {
        var rejection = Read("<body></body>").Rejection.ShouldNotBeNull();

        rejection.Name.ShouldBe("page.html");
        rejection.Message.ShouldContain("save the page again");
    }
}
