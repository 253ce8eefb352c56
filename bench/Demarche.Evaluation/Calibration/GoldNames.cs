using System.Text.Json;
using Demarche.Language;

namespace Demarche.Evaluation.Calibration;

/// <summary>A document with the names that people marked in it, of kinds brought to PER, ORG and LOC.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Names">Extent and kind of each.</param>
internal sealed record GoldNames(string Text, IReadOnlySet<(TextSpan Span, string Kind)> Names)
{
    /// <summary>Reads documents.</summary>
    /// <param name="path">JSON Lines with "text" and "entities".</param>
    /// <param name="map">A JSON object from the corpus's kinds to PER, ORG, LOC or null; "*" stands for every other kind.</param>
    internal static IEnumerable<GoldNames> Read(string path, string map)
    {
        var kinds = JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllText(map))!;
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return new GoldNames(json.RootElement.GetProperty("text").GetString()!, Of(json.RootElement, kinds).Select(name => (name.Span, name.Kind)).ToHashSet());
        }
    }

    /// <summary>The names of a line, each with its confidence where it has one.</summary>
    /// <param name="line">The line's object.</param>
    /// <param name="kinds">The map of kinds.</param>
    internal static IEnumerable<(TextSpan Span, string Kind, double Confidence)> Of(JsonElement line, IReadOnlyDictionary<string, string?> kinds)
    {
        foreach (var entity in line.GetProperty("entities").EnumerateArray())
        {
            var type = entity.GetProperty("type").GetString()!;
            if ((kinds.TryGetValue(type, out var kind) ? kind : kinds["*"]) is { } known)
            {
                var span = new TextSpan(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32());
                yield return (span, known, entity.TryGetProperty("confidence", out var confidence) ? confidence.GetDouble() : 1);
            }
        }
    }
}
