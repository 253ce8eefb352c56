using System.Text.Json;
using Demarche.Reading.Pages;
using Demarche.Workbench.Exports;

namespace Demarche.Workbench.Tests.Exports;

public sealed class WebAnnotationsTests
{
    [Fact]
    public void Positions_count_characters_and_quotes_are_the_words_there()
    {
        using var json = JsonDocument.Parse(MadeRecord.Bytes(ExportFormat.Annotations));
        json.RootElement.GetProperty("@context").GetString().ShouldBe("http://www.w3.org/ns/anno.jsonld");
        var items = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBeGreaterThan(10);
        foreach (var item in items)
        {
            var target = item.GetProperty("target");
            var text = TextOf(target.GetProperty("source").GetProperty("id").GetString()!);
            var selectors = target.GetProperty("selector").EnumerateArray().ToDictionary(selector => selector.GetProperty("type").GetString()!);
            var (start, end) = (selectors["TextPositionSelector"].GetProperty("start").GetInt32(), selectors["TextPositionSelector"].GetProperty("end").GetInt32());
            var exact = selectors["TextQuoteSelector"].GetProperty("exact").GetString()!;
            Characters(text, start, end).ShouldBe(exact);
            text.ShouldContain(selectors["TextQuoteSelector"].GetProperty("prefix").GetString() + exact + selectors["TextQuoteSelector"].GetProperty("suffix").GetString());
        }

        items.Select(item => item.GetProperty("id").GetString()).ShouldBeUnique();
    }

    [Fact]
    public void Without_text_positions_stay()
    {
        var text = MadeRecord.Text(ExportFormat.Annotations, new ExportOptions { IsWithoutText = true });
        text.ShouldNotContain("TextQuoteSelector");
        text.ShouldNotContain("backs the Alta");
        text.ShouldContain("TextPositionSelector");
    }

    // The hash of the text is its name (RFC 6920).
    private static string TextOf(string name)
    {
        var hash = name["ni:///sha-256;".Length..].Replace('-', '+').Replace('_', '/');
        var id = new ReportId("sha256:" + Convert.ToHexStringLower(Convert.FromBase64String(hash + "=")));
        return MadeRecord.Reports.Single(findings => findings.Report.Id == id).Report.Text;
    }

    private static string Characters(string text, int start, int end)
    {
        var runes = text.EnumerateRunes().Skip(start).Take(end - start);
        return string.Concat(runes.Select(rune => rune.ToString()));
    }
}
