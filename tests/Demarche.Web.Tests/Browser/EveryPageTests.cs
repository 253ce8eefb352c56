using Demarche.Web.Components.Navigation;
using Microsoft.Playwright;

namespace Demarche.Web.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 400)]
    public async Task Every_page_opens_without_an_error_and_passes_the_accessibility_check(ColorScheme scheme, int width)
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench, scheme, width);
        foreach (var entry in NavigationList.Entries)
        {
            await window.ShowAsync("/" + entry.Href);
            await window.ShouldBeAccessibleAsync();
            (await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue($"{entry.Title} at {width} pixels");
        }

        window.Errors.ShouldBeEmpty();
        workbench.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_theme_follows_the_system_until_a_person_chooses()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench, ColorScheme.Dark);
        await window.ShowAsync("/");
        (await window.Page.Locator("html").GetAttributeAsync("data-theme")).ShouldBe("dark");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dark" }).ClickAsync();
        await window.Page.Locator("html[data-theme=light]").WaitForAsync();
        await window.ShowAsync("/");
        (await window.Page.Locator("html").GetAttributeAsync("data-theme")).ShouldBe("light");
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_navigation_on_the_same_page()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/");
        await window.Page.Locator(".skip-link").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        (await window.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main");
    }
}
