using Demarche.Record.Decisions;

namespace Demarche.Web.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class ReviewTests(BrowserFixture browser)
{
    [Fact]
    public async Task Findings_are_judged_one_after_the_other_with_the_keyboard_alone()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowWithKeysAsync("/review");
        var first = await window.Page.Locator("#review-title").InnerTextAsync();
        await window.Page.Keyboard.PressAsync("a");
        await window.Page.GetByText("2 of").WaitForAsync();
        await window.Page.Keyboard.PressAsync("r");
        await window.Page.GetByText("3 of").WaitForAsync();
        await window.Page.Keyboard.PressAsync("s");
        await window.Page.GetByText("4 of").WaitForAsync();
        workbench.Decisions().Select(decision => decision.Kind).ShouldBe([DecisionKind.Accept, DecisionKind.Reject]);
        await window.Page.Keyboard.PressAsync("u");
        await window.Page.GetByText("2 of").WaitForAsync();
        await window.Page.Keyboard.PressAsync("u");
        await window.Page.GetByText("1 of").WaitForAsync();
        (await window.Page.Locator("#review-title").InnerTextAsync()).ShouldBe(first);
        workbench.Decisions().Count(decision => decision.Kind is DecisionKind.Undo).ShouldBe(2);
        window.Errors.ShouldBeEmpty();
        workbench.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Agreement_is_told_once_two_people_have_judged_the_same()
    {
        await using var workbench = await Workbench.OpenAsync();
        await using var window = await browser.OpenAsync(workbench);
        await window.ShowWithKeysAsync("/review?blind=true");
        await window.Page.Keyboard.PressAsync("a");
        await window.Page.GetByText("Kept: accept by Ana").WaitForAsync();
        await window.Page.GetByLabel("Deciding as").FillAsync("Ben");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator("#review-title").ClickAsync();
        await window.Page.GetByText("1 of").WaitForAsync();
        await window.Page.Keyboard.PressAsync("r");
        await window.Page.GetByText("Kept: reject by Ben").WaitForAsync();
        await window.Page.GetByText("Ana and Ben").WaitForAsync();
        await window.ShouldBeAccessibleAsync();
        workbench.Decisions().Select(decision => decision.By).ShouldBe(["Ana", "Ben"]);
    }
}
