using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Demarche.Language;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Workbench.Views.Reports;

namespace Demarche.Workbench.Deciding;

/// <summary>What a person can correct in a finding or has to say of a new one, as fields of a form, and the way back to a finding's keys.</summary>
public static class CorrectionForm
{
    /// <summary>The kinds of finding that a person can add by selecting words.</summary>
    public static ImmutableArray<FindingKind> Addable { get; } =
        [FindingKind.Party, FindingKind.Mention, FindingKind.Initiative, FindingKind.Statement, FindingKind.Position, FindingKind.Event];

    /// <summary>The fields of a finding.</summary>
    /// <param name="part">What kind it is.</param>
    /// <param name="content">What it says, one JSON object; "{}" for a new one.</param>
    /// <param name="names">What findings of the report can name.</param>
    /// <returns>The fields; none where there is nothing to correct but to reject it.</returns>
    public static ImmutableArray<CorrectionField> FieldsOf(FindingKind part, string content, IEnumerable<NamedFinding> names)
    {
        var json = JsonNode.Parse(content)!.AsObject();
        var known = names.ToLookup(name => name.Part);
        return [.. FieldShape.Of(part).Select(shape => new CorrectionField(shape.Key, shape.Label, Value(json, shape), ChoicesOf(shape, known)))];
    }

    /// <summary>The keys that a filled form changes.</summary>
    /// <param name="part">What kind of finding it is.</param>
    /// <param name="content">What it says before, one JSON object; "{}" for a new one.</param>
    /// <param name="values">The fields' values by key.</param>
    /// <param name="span">The words it rests on, for a source that it did not name before.</param>
    /// <returns>Keys and values that replace its own; null takes a key away.</returns>
    /// <exception cref="RecordException">Nothing is changed.</exception>
    public static JsonObject ChangesOf(FindingKind part, string content, IReadOnlyDictionary<string, string> values, TextSpan span)
    {
        var json = JsonNode.Parse(content)!.AsObject();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shape in FieldShape.Of(part))
        {
            if (values.TryGetValue(shape.Key, out var value) && !string.Equals(value.Trim(), Value(json, shape), StringComparison.Ordinal))
            {
                Set(json, shape, value.Trim(), span);
                changed.Add(shape.Key.Split('.', '[')[0]);
            }
        }

        if (changed.Count is 0)
        {
            throw DecidingMessages.NothingChanged();
        }

        return new JsonObject(changed.Select(key => KeyValuePair.Create(key, json[key]?.DeepClone())));
    }

    /// <summary>What a new finding says.</summary>
    /// <param name="part">What kind it is.</param>
    /// <param name="values">The form's values by key.</param>
    /// <param name="span">The words it rests on.</param>
    /// <returns>The keys and values, as <see cref="DecisionWriter.Add"/> takes them.</returns>
    public static JsonObject ContentOf(FindingKind part, IReadOnlyDictionary<string, string> values, TextSpan span)
    {
        var json = part switch
        {
            FindingKind.Statement => new JsonObject { ["content"] = new JsonArray(Place(span)) },
            FindingKind.Mention => new JsonObject { ["start"] = span.Start, ["end"] = span.End, ["form"] = "name" },
            _ => [],
        };
        foreach (var shape in FieldShape.Of(part))
        {
            var value = values.GetValueOrDefault(shape.Key, "").Trim();
            if (value.Length > 0 || shape.IsFlag)
            {
                Set(json, shape, shape.IsFlag && value.Length is 0 ? "false" : value, span);
            }
        }

        return json;
    }

    private static ImmutableArray<CorrectionChoice> ChoicesOf(FieldShape shape, ILookup<FindingKind, NamedFinding> known)
    {
        CorrectionChoice[] none = shape.IsOptional ? [new("", "not told")] : [];
        return shape switch
        {
            { IsFlag: true } => [new("true", "yes"), new("false", "no")],
            { Names: { } kind } => [.. none, .. known[kind].Select(name => new CorrectionChoice(name.Id, name.Name))],
            { Values.IsEmpty: true } => [],
            _ => [.. none, .. shape.Values.Select(value => new CorrectionChoice(value, value.Replace('-', ' ')))],
        };
    }

    private static string Value(JsonObject json, FieldShape shape) => At(json, shape.Key) switch
    {
        JsonArray { Count: > 0 } list => list[0]!.ToString(),
        JsonValue value when shape.IsFlag => value.GetValue<bool>() ? "true" : "false",
        JsonValue value => value.ToString(),
        _ => "",
    };

    private static JsonNode? At(JsonObject json, string key)
    {
        var parts = key.TrimEnd('[', ']').Split('.');
        var node = json[parts[0]];
        return parts.Length > 1 ? (node as JsonObject)?[parts[1]] : node;
    }

    private static void Set(JsonObject json, FieldShape shape, string value, TextSpan span)
    {
        JsonNode? node = value.Length is 0 ? null : shape.IsFlag ? JsonValue.Create(string.Equals(value, "true", StringComparison.Ordinal)) : JsonValue.Create(value);
        if (shape.Key.EndsWith("[]", StringComparison.Ordinal))
        {
            json[shape.Key[..^2]] = node is null ? new JsonArray() : new JsonArray(node);
            return;
        }

        if (shape.Key.Split('.') is not [var outer, var inner])
        {
            json[shape.Key] = node;
            return;
        }

        if (json[outer] is not JsonObject inside)
        {
            json[outer] = inside = string.Equals(outer, "source", StringComparison.Ordinal) ? Place(span) : [];
        }

        inside.Remove(inner);
        inside.Remove("unclear");
        if (node is not null)
        {
            inside[inner] = node;
        }
    }

    private static JsonObject Place(TextSpan span) => new() { ["start"] = span.Start, ["end"] = span.End };
}
