using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Attributions;

namespace Demarche.Evaluation.Fitting;

/// <summary>An article with the attributions that people marked in it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Attributions">The spans of each role, attribution by attribution.</param>
internal sealed record GoldArticle(string Text, IReadOnlyList<ILookup<AttributionRole, TextSpan>> Attributions)
{
    /// <summary>Reads articles.</summary>
    /// <param name="path">JSON Lines with "text" and "attributions".</param>
    internal static IEnumerable<GoldArticle> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return new GoldArticle(
                json.RootElement.GetProperty("text").GetString()!,
                [.. json.RootElement.GetProperty("attributions").EnumerateArray().Select(RolesOf)]);
        }
    }

    private static ILookup<AttributionRole, TextSpan> RolesOf(JsonElement attribution) =>
        (from role in Enum.GetValues<AttributionRole>()
         where attribution.TryGetProperty(role.ToString().ToLowerInvariant(), out _)
         from span in attribution.GetProperty(role.ToString().ToLowerInvariant()).EnumerateArray()
         select (Role: role, Span: new TextSpan(span[0].GetInt32(), span[1].GetInt32())))
        .ToLookup(pair => pair.Role, pair => pair.Span);
}
