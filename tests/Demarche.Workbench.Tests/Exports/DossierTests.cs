using AngleSharp.Html.Parser;
using Demarche.Testing;
using Demarche.Workbench.Exports;

namespace Demarche.Workbench.Tests.Exports;

public sealed class DossierTests
{
    [Fact]
    public void The_markdown_dossier_of_a_small_record() => Approved.Matches(MadeRecord.Text(ExportFormat.Markdown), "md");

    [Fact]
    public void The_html_dossier_shows_the_same_and_runs_nothing()
    {
        var html = new HtmlParser().ParseDocument(MadeRecord.Text(ExportFormat.Html));
        html.QuerySelectorAll("script").ShouldBeEmpty();
        html.QuerySelectorAll("ol li").Length.ShouldBe(2);
        html.QuerySelectorAll("q").Select(quote => quote.TextContent).ShouldContain("Chad rejects the Alta fisheries plan.");
        html.QuerySelectorAll(".quote a").Select(link => html.GetElementById(link.GetAttribute("href")![1..])).ShouldAllBe(target => target != null);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        using var output = new MemoryStream();
        RecordExport.Write(output, ExportSource.Open(() => [BriefStories.Hostile()], ExportOptions.All, TestContext.Current.CancellationToken), ExportFormat.Html);
        var html = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(output.ToArray()));
        html.QuerySelectorAll("script, img, iframe").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ExportFormat.Jsonl)]
    [InlineData(ExportFormat.Plover)]
    [InlineData(ExportFormat.Petrarch)]
    [InlineData(ExportFormat.Annotations)]
    [InlineData(ExportFormat.Gexf)]
    [InlineData(ExportFormat.Graphml)]
    [InlineData(ExportFormat.Ical)]
    [InlineData(ExportFormat.CslJson)]
    [InlineData(ExportFormat.Ftm)]
    [InlineData(ExportFormat.Markdown)]
    [InlineData(ExportFormat.Html)]
    public void Every_format_takes_a_record_without_reports(ExportFormat format)
    {
        using var output = new MemoryStream();
        RecordExport.Write(output, ExportSource.Open(() => [], ExportOptions.All, TestContext.Current.CancellationToken), format);
        using var again = new MemoryStream();
        RecordExport.Write(again, ExportSource.Open(() => [], ExportOptions.All, TestContext.Current.CancellationToken), format);
        again.ToArray().ShouldBe(output.ToArray());
    }
}
