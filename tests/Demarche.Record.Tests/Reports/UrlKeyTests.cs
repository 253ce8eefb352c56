using Demarche.Record.Reports;

namespace Demarche.Record.Tests.Reports;

public sealed class UrlKeyTests
{
    [Theory]
    [InlineData("https://news.example/a", "news.example/a")]
    [InlineData("http://NEWS.example:80/a/#part", "news.example/a")]
    [InlineData("https://news.example/A?id=3&utm_source=mail&fbclid=x", "news.example/A?id=3")]
    [InlineData("https://news.example:8443/a", "news.example:8443/a")]
    [InlineData("https://news.example", "news.example")]
    [InlineData("file:///home/a.html", null)]
    [InlineData("no address", null)]
    [InlineData(null, null)]
    public void An_address_is_known_by_what_leads_to_the_story(string? url, string? key) => UrlKey.Of(url).ShouldBe(key);
}
