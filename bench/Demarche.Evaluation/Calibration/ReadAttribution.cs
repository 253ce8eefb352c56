using System.Text.Json;
using Demarche.Language;

namespace Demarche.Evaluation.Calibration;

/// <summary>An attribution as <c>demarche annotate</c> writes it.</summary>
/// <param name="Source">Its source; may be empty.</param>
/// <param name="Cue">Its cue; may be empty.</param>
/// <param name="Content">Its content; may be empty.</param>
/// <param name="Confidence">Its confidence, from 0 to 1.</param>
internal sealed record ReadAttribution(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, double Confidence)
{
    /// <summary>The attributions of each document of a file, in order.</summary>
    /// <param name="path">JSON Lines.</param>
    internal static IEnumerable<IReadOnlyList<ReadAttribution>> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return [.. json.RootElement.GetProperty("attributions").EnumerateArray().Select(Of)];
        }
    }

    private static ReadAttribution Of(JsonElement attribution) =>
        new(Spans(attribution, "source"), Spans(attribution, "cue"), Spans(attribution, "content"), attribution.GetProperty("confidence").GetDouble());

    private static List<TextSpan> Spans(JsonElement attribution, string role) =>
        [.. attribution.GetProperty(role).EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
}
