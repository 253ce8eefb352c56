using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Demarche.Conflict.Formats.Gmcr;

/// <summary>Finds what a JSON file holds beside its model, and puts it back.</summary>
internal static class CarriedJson
{
    /// <summary>What is in a file and not in what our writer makes of its model.</summary>
    /// <param name="format">The format of the file.</param>
    /// <param name="written">What our writer makes.</param>
    /// <param name="original">The file.</param>
    internal static CarriedParts Compare(string format, JsonNode written, JsonNode original)
    {
        var parts = new List<CarriedPart>();
        Compare(parts, "", written, original);
        return new CarriedParts(format, Fingerprint(written), parts);
    }

    /// <summary>Puts the parts back, each only where our writer makes what it made then.</summary>
    /// <param name="written">What our writer makes now; changed in place.</param>
    /// <param name="carried">The parts.</param>
    /// <param name="computed">Keys of values that follow from the model; they are dropped where it was changed.</param>
    internal static void Restore(JsonNode written, CarriedParts carried, IReadOnlyList<string> computed)
    {
        var isUnchanged = string.Equals(Fingerprint(written), carried.Fingerprint, StringComparison.Ordinal);
        foreach (var part in carried.Parts)
        {
            var steps = part.At.Split('/').Skip(1).Select(static step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
            if (isUnchanged || !steps.Intersect(computed, StringComparer.Ordinal).Any())
            {
                Restore(written, steps, part);
            }
        }
    }

    private static void Compare(List<CarriedPart> parts, string at, JsonNode? written, JsonNode? original)
    {
        if (JsonNode.DeepEquals(written, original))
        {
            return;
        }

        if (written is JsonObject left && original is JsonObject right)
        {
            foreach (var key in left.Select(static pair => pair.Key).Union(right.Select(static pair => pair.Key), StringComparer.Ordinal))
            {
                var path = $"{at}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
                if (left.ContainsKey(key) && right.ContainsKey(key))
                {
                    Compare(parts, path, left[key], right[key]);
                }
                else
                {
                    parts.Add(new CarriedPart(path, left.ContainsKey(key) ? Text(left[key]) : null, right.ContainsKey(key) ? Text(right[key]) : null));
                }
            }
        }
        else if (written is JsonArray first && original is JsonArray second && first.Count == second.Count)
        {
            for (var index = 0; index < first.Count; index++)
            {
                Compare(parts, string.Create(CultureInfo.InvariantCulture, $"{at}/{index}"), first[index], second[index]);
            }
        }
        else
        {
            parts.Add(new CarriedPart(at, Text(written), Text(original)));
        }
    }

    private static void Restore(JsonNode root, string[] steps, CarriedPart part)
    {
        var parent = steps.Length == 0 ? null : root;
        foreach (var step in steps.SkipLast(1))
        {
            parent = Child(parent, step);
        }

        var value = part.Is is null ? null : JsonNode.Parse(part.Is);
        if (parent is JsonObject mapping)
        {
            var has = mapping.ContainsKey(steps[^1]);
            if (has != part.Was is not null || (has && !IsSame(mapping[steps[^1]], part.Was)))
            {
                return;
            }

            if (part.Is is null)
            {
                mapping.Remove(steps[^1]);
            }
            else
            {
                mapping[steps[^1]] = value;
            }
        }
        else if (parent is JsonArray list && Index(list, steps[^1]) is { } index && IsSame(list[index], part.Was))
        {
            list[index] = value;
        }
    }

    private static bool IsSame(JsonNode? now, string? was) => was is not null && JsonNode.DeepEquals(now, JsonNode.Parse(was));

    private static JsonNode? Child(JsonNode? parent, string step) => parent switch
    {
        JsonObject mapping => mapping[step],
        JsonArray list => Index(list, step) is { } index ? list[index] : null,
        _ => null,
    };

    private static int? Index(JsonArray list, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count ? index : null;

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static string Fingerprint(JsonNode written) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written.ToJsonString())).AsSpan(0, 8));
}
