using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Exports.Annotations;

/// <summary>
/// Writes every piece of evidence as a W3C Web Annotation (JSON-LD, one collection with one page). A target is the report's text, named by its
/// hash (RFC 6920), with a position selector and, where words are exported, a quote selector; positions count characters (code points) as the
/// standard asks.
/// </summary>
internal static class WebAnnotations
{
    // As many characters as web annotation tools mostly take.
    private const int AffixLength = 32;

    private const int FlushEvery = 1 << 16;

    /// <summary>Writes the annotations.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="source">What to write.</param>
    internal static void Write(Stream output, ExportSource source)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = false });
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", "Evidence of the findings of a record");
        json.WriteStartObject("first");
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        foreach (var findings in source.Reports())
        {
            var text = new QuotedText(findings.Report);
            foreach (var line in FindingLines.Of(findings))
            {
                Write(json, text, line, source.Options.IsWithoutText);
                if (json.BytesPending > FlushEvery)
                {
                    json.Flush();
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QuotedText text, FindingLine line, bool isWithoutText)
    {
        json.WriteStartObject();
        json.WriteString("type", "Annotation");
        json.WriteString("id", $"{NamedInformation.Of(text.Report.Id)}#{line.Id}");
        json.WriteString("motivation", line.Kind is "mention" or "initiative-mention" or "place" or "time" ? "identifying" : "classifying");
        json.WriteStartArray("body");
        WriteBody(json, "tagging", line.Kind);
        WriteBody(json, "describing", line.Says);
        WriteBody(json, "assessing", Math.Round(line.Confidence, 3).ToString(CultureInfo.InvariantCulture));
        WriteBody(json, "identifying", $"{text.Report.Id}#{line.Id}");
        json.WriteEndArray();
        if (line.Origin is { } origin)
        {
            json.WriteStartObject("generator");
            json.WriteString("type", "Software");
            json.WriteString("name", $"demarche {origin.Stage}/{origin.Version.ToString(CultureInfo.InvariantCulture)} {origin.Rule}".TrimEnd());
            json.WriteEndObject();
        }

        WriteTarget(json, text, line, isWithoutText);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, QuotedText text, FindingLine line, bool isWithoutText)
    {
        json.WriteStartObject("target");
        WriteSource(json, text.Report);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", text.CharactersBefore(line.Span.Start));
        json.WriteNumber("end", text.CharactersBefore(line.Span.End));
        json.WriteEndObject();
        if (!isWithoutText)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", ExportText.Words(text.Report, line.Span));
            json.WriteString("prefix", text.Before(line.Span.Start, AffixLength));
            json.WriteString("suffix", text.After(line.Span.End, AffixLength));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("source");
        json.WriteString("id", NamedInformation.Of(report.Id));
        json.WriteString("type", "Text");
        json.WriteString("format", "text/plain");
        json.WriteString("language", report.Language);
        var urls = report.Captures.Select(capture => capture.Url).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (urls.Count > 0)
        {
            json.WriteStartArray("via");
            urls.ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
