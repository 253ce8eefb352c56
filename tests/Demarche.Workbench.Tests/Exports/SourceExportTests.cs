using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Workbench.Exports;
using Demarche.Workbench.Exports.Wordless;

namespace Demarche.Workbench.Tests.Exports;

public sealed class SourceExportTests
{
    // What the schemata of FollowTheMoney define, with what they inherit (Thing, Interval, Interest, LegalEntity, Document).
    private static readonly Dictionary<string, string[]> Schemata = new()
    {
        ["Article"] = ["name", "title", "author", "publisher", "sourceUrl", "publishedAt", "language"],
        ["PublicBody"] = ["name", "alias", "country", "keywords", "proof"],
        ["Organization"] = ["name", "alias", "country", "keywords", "proof"],
        ["Person"] = ["name", "alias", "country", "keywords", "proof"],
        ["Project"] = ["name", "alias", "keywords", "startDate", "endDate", "projectId", "proof"],
        ["ProjectParticipant"] = ["participant", "project", "role", "status", "startDate", "endDate", "sourceUrl", "recordId"],
        ["Event"] = ["name", "summary", "startDate", "endDate", "location", "country", "involved", "proof", "recordId"],
    };

    [Fact]
    public void Reports_are_items_that_reference_managers_take()
    {
        using var json = JsonDocument.Parse(MadeRecord.Bytes(ExportFormat.CslJson));
        var items = json.RootElement.EnumerateArray().ToList();
        items.Count.ShouldBe(3);
        items[1].GetProperty("type").GetString().ShouldBe("article-newspaper");
        items[1].GetProperty("title").GetString().ShouldBe("Mali joins");
        items[1].GetProperty("container-title").GetString().ShouldBe("Sound Post");
        items[1].GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()).ShouldBe([2016, 5, 10]);
        items[1].GetProperty("URL").GetString().ShouldBe("https://post.example/2");
    }

    [Fact]
    public void Entities_have_known_properties_and_lead_to_each_other()
    {
        var entities = MadeRecord.Text(ExportFormat.Ftm).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var ids = entities.Select(entity => entity.GetProperty("id").GetString()!).ToHashSet();
        ids.Count.ShouldBe(entities.Count);
        foreach (var entity in entities)
        {
            var properties = entity.GetProperty("properties");
            properties.EnumerateObject().Select(property => property.Name).ShouldBeSubsetOf(Schemata[entity.GetProperty("schema").GetString()!]);
            foreach (var name in new[] { "proof", "involved", "participant", "project" })
            {
                if (properties.TryGetProperty(name, out var values))
                {
                    values.EnumerateArray().ShouldAllBe(value => ids.Contains(value.GetString()!));
                }
            }
        }

        entities.Count(entity => entity.GetProperty("schema").GetString() is "PublicBody").ShouldBe(3);
        entities.Count(entity => entity.GetProperty("schema").GetString() is "ProjectParticipant").ShouldBe(3);
        MadeRecord.Text(ExportFormat.Ftm).ShouldNotContain("A diplomat");
    }

    [Fact]
    public void Words_are_put_back_by_the_hash_of_the_text()
    {
        var lines = MadeRecord.Text(ExportFormat.Jsonl, new ExportOptions { IsWithoutText = true }).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldAllBe(line => !line.Contains("backs the Alta", StringComparison.Ordinal) && !line.Contains("Mali joins", StringComparison.Ordinal));
        for (var index = 0; index < lines.Length; index++)
        {
            var line = System.Text.Json.Nodes.JsonNode.Parse(lines[index])!.AsObject();
            WordlessLine.IsWordless(line).ShouldBeTrue();
            WordlessLine.ReportOf(line).ShouldBe(MadeRecord.Reports[index].Report.Id);
            Json(WordlessLine.Attach(line, MadeRecord.Reports[index].Report)).ShouldBe(Json(MadeRecord.Reports[index]));
        }
    }

    private static string Json(ReportFindings findings)
    {
        using var output = new MemoryStream();
        FindingsJson.Write(output, findings);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
