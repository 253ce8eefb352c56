using System.Text;
using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Testing;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Tests.Views;

public sealed class BriefFormsTests
{
    private static readonly BriefOptions Options = new() { RepeatCommand = reports => $"demarche read {reports[0].Captures[0].Name} --published YYYY-MM-DD" };

    [Fact]
    public void Markdown_of_two_reports() => Approved.Matches(Markdown(BriefStories.Ferry(), BriefStories.FerryWithoutDay()), "md");

    [Fact]
    public void Html_of_two_reports() => Approved.Matches(Html(BriefStories.Ferry(), BriefStories.FerryWithoutDay()), "html");

    [Fact]
    public void Json_of_two_reports() => Approved.Matches(Json(BriefStories.Ferry(), BriefStories.FerryWithoutDay()), "json");

    [Fact]
    public void Every_form_says_that_it_is_a_model_of_reporting()
    {
        Markdown(BriefStories.NotEnglish()).ShouldContain(BriefView.ClosingLine);
        Html(BriefStories.NotEnglish()).ShouldContain(BriefView.ClosingLine);
        Json(BriefStories.NotEnglish()).ShouldContain(BriefView.ClosingLine);
    }

    [Fact]
    public void Words_of_a_story_never_become_markup_in_html()
    {
        var html = Html(BriefStories.Hostile());
        Count(html, "<script>").ShouldBe(1);
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<iframe");
        html.ShouldNotContain("<b>");
        html.ShouldNotContain("<i>");
        html.ShouldNotContain('\u001b');
        html.ShouldNotContain('\u202E');
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    [Fact]
    public void Html_loads_nothing_and_runs_only_its_own_script()
    {
        var html = Html(BriefStories.Hostile());
        html.ShouldContain("default-src 'none'");
        html.ShouldNotContain("http:");
        html.ShouldNotContain("https:");
        html.ShouldNotContain(" onclick");
        html.ShouldNotContain(" style=");
    }

    [Fact]
    public void Words_of_a_story_never_become_markup_in_markdown()
    {
        var markdown = Markdown(BriefStories.Hostile());
        markdown.ShouldNotContain("<script", Case.Insensitive);
        markdown.ShouldNotMatch(@"(?<!\\)\]\(");
        markdown.ShouldNotContain('\u001b');
        markdown.ShouldNotContain("\n# Title");
        markdown.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public void A_story_keeps_the_count_of_its_code_units_in_html()
    {
        // A browser counts a carriage return, a control character and half a surrogate pair as one unit each; so must we.
        var text = "a\r\nb\u0001\uD800c😀";
        var shown = System.Net.WebUtility.HtmlDecode(HtmlEscape.Text(text));
        shown.Length.ShouldBe(text.Length);
        shown.ShouldBe("a\r\nb\uFFFD\uFFFDc😀");
    }

    [Fact]
    public void Json_parses_and_keeps_hostile_words_as_they_are()
    {
        using var json = JsonDocument.Parse(Json(BriefStories.Hostile()));
        var statement = json.RootElement.GetProperty("sources")[0].GetProperty("statements")[0];
        statement.GetProperty("content")[0].GetProperty("text").GetString()!.ShouldContain("\u001b[31m");
    }

    private static string Markdown(params ReportFindings[] findings)
    {
        var output = new StringWriter();
        BriefMarkdown.Write(output, BriefBuilder.Build(findings, Options));
        return output.ToString();
    }

    private static string Html(params ReportFindings[] findings)
    {
        var output = new StringWriter();
        BriefHtml.Write(output, BriefBuilder.Build(findings, Options));
        return output.ToString();
    }

    private static string Json(params ReportFindings[] findings)
    {
        using var output = new MemoryStream();
        BriefJson.Write(output, BriefBuilder.Build(findings, Options));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
