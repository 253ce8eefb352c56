using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Merging;
using NodaTime.Text;

namespace Demarche.Record.Decisions;

/// <summary>Writes and reads decisions as JSON, one object each; absent values are left out.</summary>
public static class DecisionJson
{
    private const int IdLength = 32;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a decision on one line, without the line's end.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>One JSON object.</returns>
    public static string Write(Decision decision) => Write(decision, decision.Id);

    /// <summary>Reads a decision that <see cref="Write(Decision)"/> wrote; one without an id is given its own.</summary>
    /// <param name="line">One JSON object.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="RecordException">The line is no decision, or its id is that of another one.</exception>
    public static Decision Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var decision = Read(document.RootElement);
            return Optional(document.RootElement, "id") is { } id && !string.Equals(id, decision.Id.Value, StringComparison.Ordinal)
                ? throw RecordMessages.AlteredDecision(id)
                : decision;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException or FormatException or UnparsableValueException)
        {
            throw RecordMessages.NoDecision(e.Message, e);
        }
    }

    /// <summary>Reads a reference as it is written, such as "sha256:1f…#s120-164".</summary>
    /// <param name="text">The reference.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    public static FindingReference ReadReference(string text) =>
        text.LastIndexOf('#') is var cut and > 0 && cut < text.Length - 1
            ? new FindingReference(new ReportId(text[..cut]), new FindingId(text[(cut + 1)..]))
            : throw new FormatException($"\"{text}\" names no finding; write the report, # and the finding's id.");

    internal static DecisionId IdOf(Decision decision) =>
        new("d" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(decision, null))))[..IdLength]);

    private static string Write(Decision decision, DecisionId? id)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, WriterOptions))
        {
            json.WriteStartObject();
            json.WriteOptional("id", id?.Value);
            json.WriteString("at", InstantPattern.ExtendedIso.Format(decision.At));
            json.WriteString("by", decision.By);
            json.WriteString("kind", EnumNames.NameOf(decision.Kind));
            WriteTarget(json, decision.Target);
            WriteDetail(json, decision.Detail);
            json.WriteOptional("why", decision.Why);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    private static void WriteTarget(Utf8JsonWriter json, DecisionTarget target)
    {
        json.WriteOptional("finding", target.Finding?.ToString());
        json.WriteOptional("report", target.Report?.Value);
        json.WriteOptional("entry", target.Entry?.Value);
        WriteMerged(json, "merged", target.Merged);
    }

    private static void WriteDetail(Utf8JsonWriter json, DecisionDetail detail)
    {
        json.WriteOptional("part", detail.Part is { } part ? EnumNames.NameOf(part) : null);
        WriteRaw(json, "before", detail.Before);
        WriteRaw(json, "after", detail.After);
        json.WriteOptional("words", detail.Words);
        json.WriteOptional("within", detail.Within);
        WriteMerged(json, "with", detail.With);
        if (!detail.Apart.IsEmpty)
        {
            WriteReferences(json, "apart", detail.Apart);
        }

        json.WriteOptional("text", detail.Text);
        if (detail.Stands is { } stands)
        {
            json.WriteBoolean("stands", stands);
        }
    }

    private static void WriteMerged(Utf8JsonWriter json, string name, MergedReference? merged)
    {
        if (merged is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("kind", EnumNames.NameOf(merged.Kind));
            json.WriteString("id", merged.Id);
            WriteReferences(json, "members", merged.Members);
            json.WriteEndObject();
        }
    }

    private static void WriteReferences(Utf8JsonWriter json, string name, IEnumerable<FindingReference> references)
    {
        json.WriteStartArray(name);
        foreach (var reference in references)
        {
            json.WriteStringValue(reference.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteRaw(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }
    }

    private static Decision Read(JsonElement json) => new(
        Text(json, "by"),
        InstantPattern.ExtendedIso.Parse(Text(json, "at")).Value,
        Optional(json, "why") ?? "",
        EnumNames.ValueOf<DecisionKind>(Text(json, "kind")),
        ReadTarget(json),
        new DecisionDetail
        {
            Part = Optional(json, "part") is { } part ? EnumNames.ValueOf<FindingKind>(part) : null,
            Before = Raw(json, "before"),
            After = Raw(json, "after"),
            Words = Optional(json, "words"),
            Within = Optional(json, "within"),
            With = json.TryGetProperty("with", out var with) ? ReadMerged(with) : null,
            Apart = json.TryGetProperty("apart", out var apart) ? [.. ReadReferences(apart)] : [],
            Text = Optional(json, "text"),
            Stands = json.TryGetProperty("stands", out var stands) ? stands.GetBoolean() : null,
        });

    private static DecisionTarget ReadTarget(JsonElement json) =>
        Optional(json, "finding") is { } finding ? DecisionTarget.Of(ReadReference(finding))
        : Optional(json, "report") is { } report ? DecisionTarget.Of(new ReportId(report))
        : Optional(json, "entry") is { } entry ? DecisionTarget.Of(new DecisionId(entry))
        : DecisionTarget.Of(ReadMerged(json.GetProperty("merged")));

    private static MergedReference ReadMerged(JsonElement json) =>
        new(EnumNames.ValueOf<MergedKind>(Text(json, "kind")), Text(json, "id"), ReadReferences(json.GetProperty("members")));

    private static IEnumerable<FindingReference> ReadReferences(JsonElement list) =>
        list.EnumerateArray().Select(item => ReadReference(item.GetString() ?? ""));

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"\"{name}\" is null; it must be a string.");

    private static string? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string? Raw(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetRawText() : null;
}
