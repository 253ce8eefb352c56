using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Workbench.Exports.Sources;

/// <summary>Writes the reports as CSL-JSON, one array of items that reference managers take. An item's id is the report's.</summary>
internal static class CslJson
{
    /// <summary>Writes the items.</summary>
    internal static void Write(Stream output, ExportSource source)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        foreach (var report in source.Reports().Select(findings => findings.Report))
        {
            Write(json, report, source.Options.IsWithoutText);
            json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Report report, bool isWithoutText)
    {
        json.WriteStartObject();
        json.WriteString("id", report.Id.Value);
        json.WriteString("type", report.Outlet is null ? "webpage" : "article-newspaper");
        json.WriteOptional("title", isWithoutText ? null : report.Title);
        json.WriteOptional("container-title", report.Outlet);
        if (report.Captures.Select(capture => capture.Byline).FirstOrDefault(byline => byline is not null) is { } byline)
        {
            json.WriteArray("author", [byline], (json, name) => json.WriteString("literal", name));
        }

        WriteDay(json, "issued", report.Published);
        WriteDay(json, "accessed", report.Captures.Select(capture => capture.Retrieved).Where(moment => moment is not null).Min()?.InUtc().Date);
        json.WriteOptional("URL", report.Url);
        json.WriteOptional("language", report.Language is "und" ? null : report.Language);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            json.WriteStartObject(name);
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(known.Year);
            json.WriteNumberValue(known.Month);
            json.WriteNumberValue(known.Day);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
