using Demarche.Record;
using Demarche.Web.Components.Navigation;

namespace Demarche.Web.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class HostileBrowserTests(BrowserFixture browser)
{
    private const int Nth = 12;

    [Fact]
    public async Task Script_in_stories_does_nothing_in_a_browser()
    {
        var folder = Directory.CreateTempSubdirectory("demarche-hostile-");
        try
        {
            await using var workbench = await Workbench.OpenAsync(HostileRecord.Make(folder.FullName));
            await using var window = await browser.OpenAsync(workbench);
            List<string> reports;
            using (var record = Records.Open(workbench.Path, new RecordOptions(), SampleRecord.Clock))
            {
                reports = [.. record.List(new ReportQuery { Take = 1000 }).Reports.Where((_, index) => index % Nth is 0).Select(id => "/report/" + id.Value["sha256:".Length..])];
            }

            foreach (var path in NavigationList.Entries.Select(entry => "/" + entry.Href).Concat(reports))
            {
                await window.ShowAsync(path);
                await window.Page.Keyboard.PressAsync("n");
            }

            // A script that ran would open a dialog; one that was held back by the policy would leave an error.
            window.Errors.ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
