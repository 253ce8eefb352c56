using Microsoft.Playwright;

namespace Demarche.Web.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class DossierPageTests(BrowserFixture browser) : IDisposable
{
    private readonly TalksFile _talks = new();

    public void Dispose() => _talks.Dispose();

    [Fact]
    public async Task A_reader_goes_from_the_list_to_a_party_to_the_initiative_and_its_words()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/party");

        await window.Page.Locator("main .names").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Malta" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Malta");
        await window.ShouldBeAccessibleAsync();
        await window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Initiative: harbour plan" }).First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("harbour plan");
        var course = window.Page.Locator("#course li");
        await course.Nth(1).Locator("summary").ClickAsync();
        await Assertions.Expect(course.Nth(1)).ToContainTextAsync("The Sound Post");
        await window.ShouldBeAccessibleAsync();
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_parties_are_merged_after_a_look_and_the_merger_is_taken_back()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/party?id=Q233");

        await window.Page.GetByText("Merge with another party").ClickAsync();
        await window.Page.GetByLabel("The other party").FillAsync("Iceland");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show what would become of it" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#merge-preview")).ToContainTextAsync("The gazetteer knows them as two.");
        await window.ShouldBeAccessibleAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Merge", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("Ana decided that Malta and Iceland are one party.")).ToBeVisibleAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("Taken back")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Malta");
        window.Errors.ShouldBeEmpty();
        workbench.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_party_of_the_network_leads_to_its_ties_and_their_words()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench, ColorScheme.Dark);
        await window.ShowAsync("/network");

        await window.Page.Locator("#network-picture a[aria-label^=Tunisia]").ClickAsync();
        var ties = window.Page.Locator("#evidence li");
        await Assertions.Expect(ties).ToHaveCountAsync(2);
        await Assertions.Expect(ties.Filter(new LocatorFilterOptions { HasText = "Tunisia tells the position of Malta" })).ToHaveCountAsync(1);
        await window.ShouldBeAccessibleAsync();
        await window.Page.GetByLabel("tells the position of").UncheckAsync();
        await Assertions.Expect(ties).ToHaveCountAsync(1);
        Uri.UnescapeDataString(window.Page.Url).ShouldContain("kinds=with,for,against");
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sentence_is_found_by_words_in_any_form_and_a_wrong_field_is_told()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/search");

        await window.Page.GetByRole(AriaRole.Searchbox).FillAsync("envoy denies");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".hits li").First).ToContainTextAsync("Tunisia denied that envoys of Malta came on Monday.");
        await window.Page.Locator("body[data-ready=true]").WaitForAsync();
        await window.ShouldBeAccessibleAsync();
        await window.ShowAsync("/search?q=stance:angry");
        await Assertions.Expect(window.Page.Locator(".failure")).ToContainTextAsync("\"angry\" is not a stance");
    }

    [Theory]
    [InlineData("/party?q=alta", ColorScheme.Dark)]
    [InlineData("/party?id=Atlantis", ColorScheme.Light)]
    [InlineData("/initiative", ColorScheme.Dark)]
    [InlineData("/sources", ColorScheme.Light)]
    [InlineData("/network?party=Malta&from=2024-04-01", ColorScheme.Light)]
    [InlineData("/network?party=Atlantis", ColorScheme.Dark)]
    [InlineData("/search?q=zeppelin", ColorScheme.Dark)]
    public async Task Every_way_to_look_is_accessible(string path, ColorScheme scheme)
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench, scheme);
        await window.ShowAsync(path);
        await window.ShouldBeAccessibleAsync();
        window.Errors.ShouldBeEmpty();
        workbench.Faults.ShouldBeEmpty();
    }
}
