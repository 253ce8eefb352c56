using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Demarche.Web.Tests.Browser;

/// <summary>One window of the browser; it notes what goes wrong in it.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    // The rules of WCAG 2.0 to 2.2, levels A and AA.
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly IBrowserContext _context;
    private readonly List<string> _errors = [];

    private BrowserWindow(IBrowserContext context, IPage page, Workbench workbench)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning" ? $"{message.Type}: {message.Text}" : null);
        page.PageError += (_, error) => Note("error: " + error);
        page.Dialog += async (_, dialog) =>
        {
            Note($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
            Note(request.Url.StartsWith(workbench.Address.ToString(), StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.StartsWith("blob:", StringComparison.Ordinal) ? null : "request to " + request.Url);
    }

    /// <summary>The page that the window shows.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong: errors and warnings of the console, dialogs that scripts opened, requests to anywhere else.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Shows a page and waits until clicks count.</summary>
    /// <param name="path">Its address, from "/" on.</param>
    /// <returns>When it is ready.</returns>
    public async Task ShowAsync(string path)
    {
        await Page.GotoAsync(path);
        await Page.Locator("body[data-ready=true]").WaitForAsync();
    }

    /// <summary>Shows a page that is worked with keys, and waits until these count.</summary>
    /// <param name="path">Its address, from "/" on.</param>
    /// <returns>When it is ready.</returns>
    public async Task ShowWithKeysAsync(string path)
    {
        await ShowAsync(path);
        await Page.Locator("body[data-keys=true]").WaitForAsync();
    }

    /// <summary>Presses a key until it has led to an address: one pressed while a page is drawn anew is lost.</summary>
    /// <param name="key">The key.</param>
    /// <param name="address">The address, with ** and *.</param>
    /// <returns>When the address is reached.</returns>
    /// <exception cref="TimeoutException">Six presses did not lead there.</exception>
    public async Task PressUntilAsync(string key, string address)
    {
        for (var left = 5; ; left--)
        {
            await Page.Keyboard.PressAsync(key);
            try
            {
                await Page.WaitForURLAsync(address, new PageWaitForURLOptions { Timeout = 10_000, WaitUntil = WaitUntilState.Commit });
                return;
            }
            catch (TimeoutException) when (left > 0)
            {
                // Lost; once more.
            }
        }
    }

    /// <summary>Asserts that an automated checker finds nothing against WCAG 2.2, levels A and AA, on the page as it is now.</summary>
    /// <returns>When it is checked.</returns>
    public async Task ShouldBeAccessibleAsync()
    {
        var result = await Page.RunAxe(Rules);
        result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))
            .ShouldBeEmpty(Page.Url);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    internal static async Task<BrowserWindow> OpenAsync(IBrowserContext context, Workbench workbench) =>
        new(context, await context.NewPageAsync(), workbench);

    private void Note(string? error)
    {
        if (error is not null)
        {
            _errors.Add(error);
        }
    }
}
