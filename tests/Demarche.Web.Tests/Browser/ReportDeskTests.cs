using Demarche.Record.Decisions;
using Microsoft.Playwright;

namespace Demarche.Web.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class ReportDeskTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 640)]
    public async Task A_report_with_a_finding_selected_passes_the_accessibility_check(ColorScheme scheme, int width)
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench, scheme, width);
        await window.ShowWithKeysAsync("/report/" + workbench.ReportWith("Mia Milia"));
        await window.Page.Keyboard.PressAsync("n");
        await window.Page.Locator("#panel-title").WaitForAsync();
        await window.Page.Keyboard.PressAsync("c");
        await window.ShouldBeAccessibleAsync();
        (await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue();
        window.Errors.ShouldBeEmpty();
        workbench.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_keyboard_alone_goes_through_the_findings_and_the_address_keeps_where_it_is()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowWithKeysAsync("/report/" + workbench.ReportWith("Mia Milia"));
        await window.PressUntilAsync("n", "**finding=*");
        var first = await window.Page.Locator("#panel-title").InnerTextAsync();
        await window.Page.Keyboard.PressAsync("n");
        await window.Page.Locator("#panel-title").Filter(new LocatorFilterOptions { HasNotText = first }).WaitForAsync();
        var second = await window.Page.Locator("#panel-title").InnerTextAsync();
        await window.Page.ReloadAsync();
        (await window.Page.Locator("#panel-title").InnerTextAsync()).ShouldBe(second);
        (await window.Page.Locator("#selected").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Words_are_copied_with_their_citation_by_one_key()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowWithKeysAsync("/report/" + workbench.ReportWith("Mia Milia"));
        await window.Page.Keyboard.PressAsync("n");
        var words = await window.Page.Locator(".panel .words").First.InnerTextAsync();
        await window.Page.Keyboard.PressAsync("y");
        await window.Page.GetByText("Copied with citation.").WaitForAsync();
        var copied = await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        copied.ShouldStartWith($"“{words}”");
        copied.ShouldContain("2024-05-23");
    }

    [Fact]
    public async Task A_finding_is_rejected_and_that_is_undone_from_the_keyboard()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowWithKeysAsync("/report/" + workbench.ReportWith("Mia Milia"));
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "statement" }).First.ClickAsync();
        await window.Page.Locator("#panel-title").WaitForAsync();
        await window.Page.Keyboard.PressAsync("r");
        await window.Page.Locator(".finding.rejected", new PageLocatorOptions { HasText = "rejected by Ana" }).WaitForAsync();
        workbench.Decisions().ShouldHaveSingleItem().Kind.ShouldBe(DecisionKind.Reject);
        await window.Page.Keyboard.PressAsync("u");
        await window.Page.GetByText("Undone.").WaitForAsync();
        await window.Page.Locator(".finding.rejected").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task A_wrong_speaker_is_corrected()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowWithKeysAsync("/report/" + workbench.ReportWith("Mia Milia"));
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "statement" }).First.ClickAsync();
        await window.Page.Keyboard.PressAsync("c");
        var speaker = window.Page.GetByLabel("Who says it");
        await speaker.SelectOptionAsync(new SelectOptionValue { Label = "Mia Milia" });
        await window.Page.GetByLabel("Why").FillAsync("read again");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save" }).ClickAsync();
        await window.Page.Locator("#panel-title", new PageLocatorOptions { HasText = "Mia Milia" }).WaitForAsync();
        var decision = workbench.Decisions().ShouldHaveSingleItem();
        decision.Kind.ShouldBe(DecisionKind.Correct);
        decision.Why.ShouldBe("read again");
        window.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_reading_missed_is_added_by_selecting_words()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowWithKeysAsync("/report/" + workbench.ReportWith("Mia Milia"));
        await window.Page.EvaluateAsync(
            "() => { const part = [...document.querySelectorAll('#story [data-start]')].find(e => e.textContent.length > 20).firstChild; getSelection().setBaseAndExtent(part, 2, part, 12); }");
        var selected = await window.Page.EvaluateAsync<string>("getSelection().toString()");
        await window.Page.Keyboard.PressAsync("w");
        await window.Page.GetByLabel("They are a").SelectOptionAsync("party");
        await window.Page.GetByLabel("What it is").SelectOptionAsync("state");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save" }).ClickAsync();
        await window.Page.GetByText("Kept: add by Ana").WaitForAsync();
        workbench.Decisions().ShouldHaveSingleItem().Detail.Words.ShouldBe(selected.Trim());
    }
}
