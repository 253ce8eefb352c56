using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Language;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Annotation;

/// <summary>Reads one input line.</summary>
internal static class AnnotationLine
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">Its bytes, without the line break.</param>
    /// <param name="number">Its number, for messages.</param>
    /// <param name="problem">What is wrong with it, or null.</param>
    /// <returns>The document to annotate, or null where there is a problem.</returns>
    public static AnnotationRequest? Read(ReadOnlyMemory<byte> line, int number, out AnnotationProblem? problem)
    {
        using var json = Parse(line, number, out problem);
        if (json is null)
        {
            return null;
        }

        if (json.RootElement.ValueKind is not JsonValueKind.Object)
        {
            problem = AnnotationMessages.NotObject(number);
            return null;
        }

        try
        {
            return Read(json.RootElement, number, out problem);
        }
        catch (InvalidOperationException)
        {
            // How the JSON reader says that a string is no Unicode text.
            problem = AnnotationMessages.BrokenText(number);
            return null;
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> line, int number, out AnnotationProblem? problem)
    {
        try
        {
            problem = null;
            return JsonDocument.Parse(line);
        }
        catch (JsonException exception)
        {
            problem = AnnotationMessages.NotJson(number, FirstSentence(exception.Message));
            return null;
        }
    }

    private static string FirstSentence(string message) =>
        message.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? message[..end] : message;

    private static AnnotationRequest? Read(JsonElement line, int number, out AnnotationProblem? problem)
    {
        problem = null;
        if (!line.TryGetProperty("text", out var textElement) || textElement.ValueKind is not JsonValueKind.String)
        {
            problem = AnnotationMessages.NoText(number);
            return null;
        }

        var text = textElement.GetString()!;
        var isUtf16 = line.TryGetProperty("offsetUnit", out var unit) && unit.ValueKind is JsonValueKind.String && unit.ValueEquals("utf16");
        var request = new AnnotationRequest(text) { IdJson = IdOf(line), Day = DayOf(line, "dct") ?? DayOf(line, "date") };
        var map = new CodePointMap(text, isUtf16);
        var given = GivenSegmentation.Read(line, text, map);
        if (given.Fault is { } where)
        {
            problem = AnnotationMessages.BadSegmentation(number, where);
            return null;
        }

        return request with { Tokens = given.Tokens, SentenceLengths = given.SentenceLengths, Pairs = PairsOf(line, map) };
    }

    private static ImmutableArray<(TextSpan Source, TextSpan Target)> PairsOf(JsonElement line, CodePointMap map) =>
        line.TryGetProperty("pairs", out var pairs) && pairs.ValueKind is JsonValueKind.Array
            ? [.. pairs.EnumerateArray().Select(pair => (SpanOf(pair, "source", map), SpanOf(pair, "target", map)))]
            : default;

    // What is no span of the text is an empty one, of which nothing is said; the answers keep the order of the pairs.
    private static TextSpan SpanOf(JsonElement pair, string name, CodePointMap map) =>
        pair.ValueKind is JsonValueKind.Object && pair.TryGetProperty(name, out var span) && span.ValueKind is JsonValueKind.Array && span.GetArrayLength() is 2
        && span[0].TryGetInt32(map, out var start) && span[1].TryGetInt32(map, out var end) && start <= end
            ? new TextSpan(start, end)
            : default;

    private static bool TryGetInt32(this JsonElement number, CodePointMap map, out int offset)
    {
        offset = number.ValueKind is JsonValueKind.Number && number.TryGetInt32(out var value) ? map.ToUtf16(value) : -1;
        return offset >= 0;
    }

    private static string? IdOf(JsonElement line)
    {
        if (!line.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            return null;
        }

        return id.ValueKind is JsonValueKind.String ? JsonSerializer.Serialize(id.GetString(), AnnotationJson.Default.String) : id.GetRawText();
    }

    private static LocalDate? DayOf(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: >= 10 } day
        && LocalDatePattern.Iso.Parse(day[..10]) is { Success: true } result
            ? result.Value
            : null;
}
