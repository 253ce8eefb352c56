using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Exports.Wordless;

/// <summary>
/// The JSON Lines of a report without its publisher's words: no text, no titles; names of parties, initiatives, offices and places stay, since they
/// are what findings are about. Whoever holds the pages can put the words back by the hash of the text.
/// </summary>
internal static class WordlessLine
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a line, without its end.</summary>
    internal static void Write(Stream output, ReportFindings findings)
    {
        using var whole = new MemoryStream();
        FindingsJson.Write(whole, findings);
        var line = JsonNode.Parse(whole.GetBuffer().AsSpan(0, (int)whole.Length))!.AsObject();
        var report = line["report"]!.AsObject();
        report.Remove("text");
        report.Remove("title");
        foreach (var capture in report["captures"]!.AsArray())
        {
            capture!.AsObject().Remove("title");
        }

        JsonSerializer.Serialize(output, line, Options);
    }

    /// <summary>The report that a line is about; null where the line is none of ours.</summary>
    internal static ReportId? ReportOf(JsonObject line) =>
        line["report"] is JsonObject report && report["id"] is JsonValue id && id.TryGetValue<string>(out var value) ? new ReportId(value) : null;

    /// <summary>Whether a line has no words.</summary>
    internal static bool IsWordless(JsonObject line) => line["report"] is JsonObject report && !report.ContainsKey("text");

    /// <summary>Puts words back.</summary>
    /// <param name="line">A line without words.</param>
    /// <param name="held">A report of the same text, as whoever holds it has it.</param>
    /// <returns>The findings with their words; a capture has its title again where the same file was held.</returns>
    /// <exception cref="FormatException">The line is no findings.</exception>
    internal static ReportFindings Attach(JsonObject line, Report held)
    {
        var report = line["report"]!.AsObject();
        report["text"] = held.Text;
        foreach (var capture in report["captures"]?.AsArray() ?? [])
        {
            if (held.Captures.FirstOrDefault(other => IsSame(capture!.AsObject(), other)) is { Title: { } title })
            {
                capture!["title"] = title;
            }
        }

        return FindingsJson.Read(JsonSerializer.SerializeToUtf8Bytes(line, Options));
    }

    private static bool IsSame(JsonObject capture, Capture held) =>
        string.Equals(capture["fileHash"]?.GetValue<string>(), held.FileHash, StringComparison.Ordinal)
        && string.Equals(capture["name"]?.GetValue<string>(), held.Name, StringComparison.Ordinal);
}
