using System.Text.Json;
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
        var given = GivenSegmentation.Read(line, text, new CodePointMap(text, isUtf16));
        if (given.Fault is { } where)
        {
            problem = AnnotationMessages.BadSegmentation(number, where);
            return null;
        }

        return request with { Tokens = given.Tokens, SentenceLengths = given.SentenceLengths };
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
