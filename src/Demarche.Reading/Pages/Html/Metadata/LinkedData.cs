using System.Text;
using System.Text.Json;

namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>What the JSON-LD scripts of a page say about its article (schema.org); scripts that are no JSON are mended or passed over.</summary>
internal sealed class LinkedData
{
    private const int DeepestValue = 64;
    private const int MostNodes = 20_000;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = DeepestValue,
    };

    private int _nodes;

    /// <summary>The article's title, or null.</summary>
    internal string? Headline { get; private set; }

    /// <summary>When it was published, as stated, or null.</summary>
    internal string? Published { get; private set; }

    /// <summary>Its authors' names, or null.</summary>
    internal string? Byline { get; private set; }

    /// <summary>Its publisher's name, or null.</summary>
    internal string? Outlet { get; private set; }

    /// <summary>Its address, or null.</summary>
    internal string? Url { get; private set; }

    /// <summary>Its text, or null.</summary>
    internal string? Body { get; private set; }

    /// <summary>Whether the page is said to be an article.</summary>
    internal bool HasArticle { get; private set; }

    /// <summary>Whether the page is said to be a list, a search or a home page.</summary>
    internal bool HasCollection { get; private set; }

    /// <summary>Reads scripts.</summary>
    /// <param name="scripts">The text of each, in order.</param>
    /// <returns>What they say together; the first that states something has it.</returns>
    internal static LinkedData Read(IEnumerable<string> scripts)
    {
        var data = new LinkedData();
        foreach (var script in scripts)
        {
            using var json = Parse(script) ?? Parse(Mended(script));
            if (json is not null)
            {
                data.Visit(json.RootElement, DeepestValue);
            }
        }

        return data;
    }

    private static JsonDocument? Parse(string script)
    {
        try
        {
            return JsonDocument.Parse(script, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Raw line ends in strings, comment marks around the object and a semicolon after it are the common faults.
    private static string Mended(string marked)
    {
        var script = marked.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        var (start, end) = (script.IndexOfAny(['{', '[']), script.LastIndexOfAny(['}', ']']));
        if (start < 0 || end < start)
        {
            return "";
        }

        var mended = new StringBuilder(end - start + 1);
        foreach (var letter in script.AsSpan(start, end - start + 1))
        {
            mended.Append(letter < ' ' ? ' ' : letter);
        }

        return mended.ToString();
    }

    private void Visit(JsonElement value, int depth)
    {
        if (depth == 0 || ++_nodes > MostNodes)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Visit(item, depth - 1);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            VisitObject(value, depth);
        }
    }

    private void VisitObject(JsonElement node, int depth)
    {
        if (IsArticle(node))
        {
            Take(node);
        }
        else
        {
            TakeOther(node);
        }

        foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate"])
        {
            if (name is not "liveBlogUpdate" && node.TryGetProperty(name, out var inner))
            {
                Visit(inner, depth - 1);
            }
        }
    }

    private void Take(JsonElement node)
    {
        HasArticle = true;
        Headline ??= TextOf(node, "headline") ?? TextOf(node, "name");
        Published ??= TextOf(node, "datePublished") ?? TextOf(node, "dateCreated");
        Byline ??= Names(node, "author") ?? Names(node, "creator");
        Outlet ??= Names(node, "publisher") ?? Names(node, "sourceOrganization");
        Url ??= TextOf(node, "url") ?? TextOf(node, "mainEntityOfPage");
        Body ??= TextOf(node, "articleBody") ?? TextOf(node, "text");
    }

    private void TakeOther(JsonElement node)
    {
        foreach (var type in Types(node))
        {
            HasCollection |= type is "CollectionPage" or "SearchResultsPage" or "ItemList";
            if (type is "WebSite" or "NewsMediaOrganization")
            {
                Outlet ??= TextOf(node, "name");
            }
            else if (type is "WebPage")
            {
                Published ??= TextOf(node, "datePublished");
            }
        }
    }

    private static bool IsArticle(JsonElement node) =>
        Types(node).Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report");

    private static IEnumerable<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return [];
        }

        return type.ValueKind switch
        {
            JsonValueKind.String => [type.GetString()!],
            JsonValueKind.Array => [.. type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            _ => [],
        };
    }

    private static string? TextOf(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    private static string? Names(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value))
        {
            return null;
        }

        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(20) : [value];
        var names = string.Join(", ", items.Select(NameOf).Where(item => item is not null).Distinct(StringComparer.Ordinal));
        return names.Length > 0 ? names : null;
    }

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { } text && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.Trim().Length > 0 => text.Trim(),
        JsonValueKind.Object => TextOf(value, "name"),
        _ => null,
    };
}
