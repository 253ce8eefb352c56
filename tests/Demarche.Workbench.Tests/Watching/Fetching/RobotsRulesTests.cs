using System.Text;
using Demarche.Workbench.Watching.Fetching;

namespace Demarche.Workbench.Tests.Watching.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news/", "/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news/", "/other", false)]
    [InlineData("User-agent: *\nAllow: /page\nDisallow: /page", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?download", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a-b-c-d", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a-c-b", true)]
    [InlineData("User-agent: *\nDisallow: /search?", "/search?q=x", false)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /a # but not b\n", "/a", false)]
    [InlineData("user-AGENT : *\r\nDISALLOW : /a\r\n", "/a", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Demarche\nDisallow: /private", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Demarche\nDisallow: /private", "/private", false)]
    [InlineData("User-agent: other\nUser-agent: demarche\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: demarche\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: demarche\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: demarche\nDisallow: /c", "/c", false)]
    [InlineData("Disallow: /a", "/a", true)]
    [InlineData("<html><body>Not found</body></html>", "/a", true)]
    public void A_path_is_allowed_as_the_standard_says(string robots, string path, bool allowed) =>
        Rules(robots).Allows(new Uri("http://news.example" + path)).ShouldBe(allowed);

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999", null)]
    [InlineData("User-agent: other\nCrawl-delay: 9", null)]
    public void A_host_may_ask_for_a_pause(string robots, double? seconds) =>
        (Rules(robots).Delay is { } delay ? delay.TotalSeconds : (double?)null).ShouldBe(seconds);

    private static RobotsRules Rules(string robots) => RobotsRules.Parse(Encoding.UTF8.GetBytes(robots), "demarche");
}
