using System.Net;
using Demarche.Web.Components.Navigation;

namespace Demarche.Web.Tests.Pages;

public sealed class PageTests
{
    [Fact]
    public async Task Every_page_of_the_navigation_can_be_read_before_its_circuit_is_up()
    {
        await using var workbench = await Workbench.OpenAsync();
        foreach (var entry in NavigationList.Entries)
        {
            var page = await workbench.GetAsync("/" + entry.Href);
            page.ShouldMatch("<h1[^>]*>[^<]", entry.Title);
            page.ShouldNotContain("Reading the record", customMessage: entry.Title);
            page.ShouldContain("A model of reporting, not of the world.");
        }

        workbench.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/no/such/page?x=<script>alert(1)</script>")]
    public async Task An_address_that_leads_nowhere_gets_a_page_that_says_so(string path)
    {
        await using var workbench = await Workbench.OpenAsync();
        using var answer = await workbench.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("There is no such page");
        page.ShouldNotContain("<script>alert");
    }
}
