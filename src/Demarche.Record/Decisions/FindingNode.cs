using System.Text.Json.Nodes;
using Demarche.Language;

namespace Demarche.Record.Decisions;

/// <summary>One finding as JSON.</summary>
/// <param name="Shape">What its kind looks like.</param>
/// <param name="Json">The finding; where it stands in a list, changing it changes the list.</param>
/// <param name="Owner">The finding it is a part of, or null.</param>
internal sealed record FindingNode(FindingShape Shape, JsonObject Json, FindingNode? Owner)
{
    // Texts that say who read a finding and how surely, and not what it says; the evidence is compared on its own.
    private static readonly string[] NoContent = ["id", "confidence", "origin", "evidence", "start", "end"];

    internal FindingKind Kind => Shape.Kind;

    internal string Id => Json["id"] is JsonValue value && value.TryGetValue<string>(out var id) ? id : "";

    /// <summary>The words it rests on; of a party, its first mention; empty at 0 where the JSON names none.</summary>
    internal TextSpan Evidence
    {
        get
        {
            var place = Json["evidence"] ?? (Json["mentions"] is JsonArray { Count: > 0 } mentions ? mentions[0]?["evidence"] : null);
            return place is JsonObject && Number(place["start"]) is { } start && Number(place["end"]) is { } end && start >= 0 && end >= start
                ? new TextSpan(start, end)
                : default;
        }
    }

    /// <summary>How sure the reading is; of a party, of its surest mention; null where the JSON does not tell.</summary>
    internal double? Confidence =>
        Real(Json["confidence"]) ?? (Json["mentions"] is JsonArray mentions ? mentions.Max(mention => Real(mention?["confidence"])) : null);

    /// <summary>Makes a node of its own from JSON text.</summary>
    internal static FindingNode Parse(FindingKind kind, string json) => new(FindingShape.Of(kind), JsonNode.Parse(json)!.AsObject(), null);

    /// <summary>What it says: all but its id, evidence, confidence, origin and parts, with the findings it names under the ids that they have now.</summary>
    /// <param name="resolve">Gives the id that a finding has now; null where there is none.</param>
    internal string Content(Func<string, string?> resolve)
    {
        var content = new JsonObject();
        foreach (var (key, value) in Json.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!NoContent.Contains(key, StringComparer.Ordinal) && !Shape.Parts.Contains(key, StringComparer.Ordinal))
            {
                content.Add(key, value?.DeepClone());
            }
        }

        foreach (var path in Shape.Needs.Concat(Shape.Names))
        {
            JsonPath.Change(content, path, id => resolve(id) ?? id);
        }

        return content.ToJsonString(DecisionJson.Options);
    }

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    private static double? Real(JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;
}
