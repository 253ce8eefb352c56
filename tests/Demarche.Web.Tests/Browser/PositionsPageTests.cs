using Microsoft.Playwright;

namespace Demarche.Web.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class PositionsPageTests(BrowserFixture browser) : IDisposable
{
    private readonly TalksFile _talks = new();

    public void Dispose() => _talks.Dispose();

    [Fact]
    public async Task A_reader_finds_who_opposed_the_plan_and_on_whose_word()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/positions?on=2024-03-05");

        var cell = window.Page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Malta" }).Locator("td").First;
        (await cell.InnerTextAsync()).ShouldContain("opposes");
        (await cell.InnerTextAsync()).ShouldContain("told by Tunisia, an opponent on this");
        await cell.GetByRole(AriaRole.Link).ClickAsync();
        await window.Page.GetByText("Malta opposes the plan for its port").First.WaitForAsync();
        window.Page.Url.ShouldContain("cell=");
        await window.ShouldBeAccessibleAsync();
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_the_samples_a_reader_finds_who_rejected_the_plan_for_patrols_and_in_which_words()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/positions?initiative=joint+patrols");

        var cell = window.Page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Uganda" }).Locator("td").First;
        await Expect(cell).ToContainTextAsync("opposes");
        await Expect(cell).ToContainTextAsync("own word");
        await cell.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(window.Page.Locator("#evidence blockquote").First).ToContainTextAsync("Uganda on Monday rejected a Congolese plan for joint patrols");
        await window.Page.Locator("#evidence figcaption a").First.ClickAsync();
        await Expect(window.Page.Locator("h1")).ToContainTextAsync("Fishing ban");
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sliding_the_day_with_the_keyboard_moves_a_position_and_back_returns()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/positions?on=2024-03-05");
        var cell = window.Page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Malta" }).Locator("td").First;

        await window.Page.GetByRole(AriaRole.Slider).FocusAsync();
        await window.Page.Keyboard.PressAsync("End");
        await Expect(cell).ToContainTextAsync("supports");
        await window.Page.WaitForURLAsync(url => url.Contains("on=2024-04-03", StringComparison.Ordinal));

        await cell.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(window.Page.Locator("#evidence")).ToBeVisibleAsync();
        await window.Page.GoBackAsync();
        await Expect(window.Page.Locator("#evidence")).ToHaveCountAsync(0);
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_moved_between_two_days_is_listed_and_leads_to_its_words()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench, ColorScheme.Dark);
        await window.ShowAsync("/positions?on=2024-04-03&since=2024-03-05");

        var move = window.Page.Locator(".moves li");
        await Expect(move).ToHaveCountAsync(1);
        (await move.InnerTextAsync()).ShouldContain("opposes");
        await move.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(window.Page.Locator("#evidence")).ToContainTextAsync("Malta now supports the harbour plan");
        await window.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_name_narrows_the_matrix_and_an_unknown_one_is_told()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/positions");
        await window.Page.GetByLabel("Party").FillAsync("Tunisia");
        await window.Page.GetByLabel("Party").PressAsync("Enter");
        await Expect(window.Page.Locator(".matrix tbody tr")).ToHaveCountAsync(1);
        window.Page.Url.ShouldContain("party=Tunisia");

        await window.ShowAsync("/positions?party=Atlantis");
        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain("No position is told");
    }

    [Fact]
    public async Task The_matrix_is_saved_as_csv()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowAsync("/positions");
        var saved = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save CSV" }).ClickAsync());

        saved.SuggestedFilename.ShouldBe("positions.csv");
        var text = await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken);
        text.ShouldContain("Malta,harbour plan,supports,no,own word");
        text.ShouldStartWith("party,initiative,stance");
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
