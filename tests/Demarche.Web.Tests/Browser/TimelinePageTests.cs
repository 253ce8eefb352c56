using Microsoft.Playwright;

namespace Demarche.Web.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class TimelinePageTests(BrowserFixture browser) : IDisposable
{
    private readonly TalksFile _talks = new();

    public void Dispose() => _talks.Dispose();

    [Fact]
    public async Task A_mark_leads_to_its_words_and_what_is_planned_stands_apart()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/timeline");

        await Assertions.Expect(window.Page.Locator("#timeline-picture .mark.planned")).ToHaveCountAsync(1);
        await window.Page.Locator("#timeline-picture a", new PageLocatorOptions { Has = window.Page.Locator(".planned") }).First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#evidence")).ToContainTextAsync("Malta is to meet Tunisia on 20 April");
        await window.ShouldBeAccessibleAsync();
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_zoom_and_the_address_keeps_the_time()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/timeline?from=2024-03-01&to=2024-04-29");

        await window.Page.Keyboard.PressAsync("+");
        await window.Page.WaitForURLAsync(url => url.Contains("from=2024-03-16&to=2024-04-14", StringComparison.Ordinal));
        await window.Page.GoBackAsync();
        await window.Page.WaitForURLAsync(url => url.Contains("from=2024-03-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_picture_is_saved_as_svg_and_png()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/timeline?lanes=party");

        var svg = await SaveAsync(window, "Save SVG");
        System.Text.Encoding.UTF8.GetString(svg).ShouldContain("<title");
        var png = await SaveAsync(window, "Save PNG");
        png[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        window.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/timeline?lanes=initiative", ColorScheme.Light)]
    [InlineData("/timeline?lanes=party&party=Malta", ColorScheme.Dark)]
    [InlineData("/timeline?from=1990-01-01&to=1990-02-01", ColorScheme.Light)]
    [InlineData("/contested?kind=stance", ColorScheme.Dark)]
    [InlineData("/contested?party=Atlantis", ColorScheme.Light)]
    public async Task Every_way_to_look_is_accessible(string path, ColorScheme scheme)
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench, scheme);
        await window.ShowAsync(path);
        await window.ShouldBeAccessibleAsync();
        window.Errors.ShouldBeEmpty();
        workbench.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_denial_is_shown_beside_what_is_denied()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/contested?kind=denial");

        var sides = window.Page.Locator(".sides > div");
        await Assertions.Expect(sides).ToHaveCountAsync(2);
        await Assertions.Expect(sides.Nth(0)).ToContainTextAsync("Malta sent envoys to Tunisia on Monday");
        await Assertions.Expect(sides.Nth(1)).ToContainTextAsync("Tunisia denied that envoys of Malta came on Monday");
        await Assertions.Expect(window.Page.Locator(".contest")).ToContainTextAsync("Denied later by");
    }

    private static async Task<byte[]> SaveAsync(BrowserWindow window, string button)
    {
        var saved = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).ClickAsync());
        return await File.ReadAllBytesAsync(await saved.PathAsync(), TestContext.Current.CancellationToken);
    }
}
