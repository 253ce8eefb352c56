using Microsoft.Playwright;

namespace Demarche.Web.Tests.Browser;

/// <summary>The system's Chromium, started once for all tests that need a browser; they are skipped by name where there is none.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>Opens a window of a person of its own: no other test's theme or name is in it.</summary>
    /// <param name="workbench">What it shows.</param>
    /// <param name="scheme">Whether the system is light or dark.</param>
    /// <param name="width">The window's width in pixels.</param>
    /// <returns>The window.</returns>
    public async Task<BrowserWindow> OpenAsync(Workbench workbench, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on this machine; check.sh installs it where it can.");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = workbench.Address.ToString(),
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "en-GB",
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        return await BrowserWindow.OpenAsync(context, workbench);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
