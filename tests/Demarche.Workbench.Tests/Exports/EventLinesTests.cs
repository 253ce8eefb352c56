using System.Text.Json;
using Demarche.Workbench.Exports;

namespace Demarche.Workbench.Tests.Exports;

public sealed class EventLinesTests
{
    [Fact]
    public void A_plover_record_has_actors_type_day_and_words()
    {
        var met = Lines(ExportFormat.Plover).First(line => line.GetProperty("modality").GetString() == "happened");
        met.GetProperty("event").GetString().ShouldBe("CONSULT");
        met.GetProperty("date").GetString().ShouldBe("2016-05-02");
        met.GetProperty("mode").GetString().ShouldBe("meet");
        met.GetProperty("source")[0].GetProperty("code").GetString().ShouldBe("NOR");
        met.GetProperty("target")[0].GetProperty("actorText").GetString().ShouldBe("Chad");
        met.GetProperty("text").GetString().ShouldBe("Norway and Chad met in Oslo on Monday.");
        met.GetProperty("publication").GetString().ShouldBe("The Herald");
        var telling = met.GetProperty("tellings")[0];
        var text = MadeRecord.Reports.Single(findings => findings.Report.Id.Value == telling.GetProperty("report").GetString()).Report.Text;
        text[telling.GetProperty("start").GetInt32()..telling.GetProperty("end").GetInt32()].ShouldBe(telling.GetProperty("words").GetString());
    }

    [Fact]
    public void Plover_records_without_text_keep_offsets()
    {
        var line = Lines(ExportFormat.Plover, new ExportOptions { IsWithoutText = true })[0];
        line.TryGetProperty("text", out _).ShouldBeFalse();
        line.GetProperty("tellings")[0].TryGetProperty("words", out _).ShouldBeFalse();
        line.GetProperty("tellings")[0].GetProperty("end").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_petrarch_line_has_eight_cells_and_leaves_out_what_is_only_planned()
    {
        var cells = MadeRecord.Text(ExportFormat.Petrarch).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().Split('\t');
        cells[..5].ShouldBe(["20160502", "NOR", "TCD", "040", ""]);
        cells[5].ShouldStartWith("sha256:");
        cells[6..].ShouldBe(["https://herald.example/1", "The Herald"]);
    }

    private static List<JsonElement> Lines(ExportFormat format, ExportOptions? options = null) =>
        [.. MadeRecord.Text(format, options).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
