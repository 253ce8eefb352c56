using Demarche.Record.Merging.Sources;

namespace Demarche.Record.Tests.Merging;

public sealed class DomainCountryTests
{
    [Theory]
    [InlineData("https://news.example.fr/a", "FR")]
    [InlineData("https://www.example.co.uk/a", "GB")]
    [InlineData("https://example.com/a", null)]
    [InlineData("https://example.io/a", null)]
    [InlineData("https://127.0.0.1/a", null)]
    [InlineData("no address", null)]
    [InlineData(null, null)]
    public void A_web_address_tells_a_country_by_its_domain(string? url, string? country) => DomainCountry.Load().Of(url).ShouldBe(country);
}
