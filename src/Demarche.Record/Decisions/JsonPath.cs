using System.Text.Json.Nodes;

namespace Demarche.Record.Decisions;

/// <summary>Finds and changes the texts at a path in JSON, such as "source.party" or "sides[].statements[]".</summary>
internal static class JsonPath
{
    /// <summary>The texts at a path, in order.</summary>
    internal static IEnumerable<string> Texts(JsonObject json, string path)
    {
        var found = new List<string>();
        Change(json, path, text =>
        {
            found.Add(text);
            return text;
        });
        return found;
    }

    /// <summary>Changes each text at a path.</summary>
    /// <param name="json">Where to look.</param>
    /// <param name="path">The path.</param>
    /// <param name="change">Gives the new text, or null to leave it out.</param>
    internal static void Change(JsonObject json, string path, Func<string, string?> change)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var (step, rest) = dot < 0 ? (path, null) : (path[..dot], path[(dot + 1)..]);
        if (!step.EndsWith("[]", StringComparison.Ordinal))
        {
            ChangeOne(json, step, rest, change);
        }
        else if (json[step[..^2]] is JsonArray list)
        {
            ChangeList(list, rest, change);
        }
    }

    private static void ChangeOne(JsonObject json, string step, string? rest, Func<string, string?> change)
    {
        if (rest is not null)
        {
            if (json[step] is JsonObject inside)
            {
                Change(inside, rest, change);
            }
        }
        else if (TextOf(json[step]) is { } old && change(old) is var text && !string.Equals(old, text, StringComparison.Ordinal))
        {
            if (text is null)
            {
                json.Remove(step);
            }
            else
            {
                json[step] = text;
            }
        }
    }

    private static void ChangeList(JsonArray list, string? rest, Func<string, string?> change)
    {
        for (var index = list.Count - 1; index >= 0; index--)
        {
            if (list[index] is JsonObject inside && rest is not null)
            {
                Change(inside, rest, change);
            }
            else if (TextOf(list[index]) is { } old && change(old) is var text && !string.Equals(old, text, StringComparison.Ordinal))
            {
                if (text is null)
                {
                    list.RemoveAt(index);
                }
                else
                {
                    list[index] = text;
                }
            }
        }
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
