using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Demarche.Record;
using Demarche.Testing.Hostile;
using Demarche.Web.Components.Navigation;

namespace Demarche.Web.Tests.Pages;

public sealed class HostileTests
{
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "xlink:href"];

    [Fact]
    public async Task Script_in_stories_comes_out_of_no_page()
    {
        ScriptPayloads.All.Distinct().Count().ShouldBeGreaterThanOrEqualTo(100);
        var folder = Directory.CreateTempSubdirectory("demarche-hostile-");
        try
        {
            await using var workbench = await Workbench.OpenAsync(HostileRecord.Make(folder.FullName));
            foreach (var path in NavigationList.Entries.Select(entry => "/" + entry.Href).Concat(ReportsOf(workbench)))
            {
                ShouldBeHarmless(await workbench.GetAsync(path), path);
            }

            workbench.Faults.ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Script_in_an_address_comes_out_of_no_page()
    {
        await using var workbench = await Workbench.OpenAsync();
        string[] pages = ["/reports?title=", "/reports?outlet=", "/?since=", "/review?party=", "/positions?party=", "/timeline?initiative=", "/contested?party=", "/report/x?finding=", "/report/", "/nowhere/"];
        foreach (var (index, payload) in ScriptPayloads.All.Index())
        {
            var path = pages[index % pages.Length] + Uri.EscapeDataString(payload);
            using var answer = await workbench.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            ((int)answer.StatusCode).ShouldBeLessThan(500, path);
            ShouldBeHarmless(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), path);
        }
    }

    private static List<string> ReportsOf(Workbench workbench)
    {
        using var record = Records.Open(workbench.Path, new RecordOptions(), SampleRecord.Clock);
        var reports = record.List(new ReportQuery { Take = 1000 }).Reports;
        reports.Length.ShouldBeGreaterThan(100);
        return [.. reports.Select(id => "/report/" + id.Value["sha256:".Length..])];
    }

    private static void ShouldBeHarmless(string html, string path)
    {
        var page = new HtmlParser().ParseDocument(html);
        page.QuerySelectorAll("script").Where(script => script.GetAttribute("src") is not { } source || source.Contains("//", StringComparison.Ordinal)).ShouldBeEmpty(path);
        page.QuerySelectorAll("iframe, object, embed, applet, meta[http-equiv]").ShouldBeEmpty(path);
        page.QuerySelectorAll("base").ShouldHaveSingleItem(path).GetAttribute("href").ShouldBe("/");
        page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Where(name => name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(path);
        Links(page).Where(IsScript).ShouldBeEmpty(path);
    }

    private static IEnumerable<string> Links(IParentNode page) =>
        page.QuerySelectorAll("*").SelectMany(element => Addresses.Select(element.GetAttribute)).OfType<string>();

    private static bool IsScript(string address) =>
        string.Concat(address.Where(letter => !char.IsControl(letter) && !char.IsWhiteSpace(letter))).StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}
