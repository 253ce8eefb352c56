using System.Text;
using System.Text.Json;
using Demarche.Reading.Pages.Encodings;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Takes a JSON Feed (versions 1 and 1.1) apart.</summary>
internal static class JsonFeed
{
    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>What it holds, or null where it is none.</returns>
    internal static FeedItems? Parse(byte[] bytes)
    {
        using var document = JsonText.Parse(Encoding.UTF8.GetBytes(TextDecoder.Decode(bytes, declared: null, isMarkup: false)));
        return document is { RootElement: { ValueKind: JsonValueKind.Object } feed } && feed.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
            ? new FeedItems(Text(feed, "title"), [.. items.EnumerateArray().Select(Item)])
            : null;
    }

    private static FeedItem Item(JsonElement item)
    {
        var html = Text(item, "content_html");
        return new FeedItem(html ?? Text(item, "content_text"), IsHtml: html is not null)
        {
            Id = Text(item, "id"),
            Title = Text(item, "title"),
            Link = Text(item, "url") ?? Text(item, "external_url"),
            Published = Text(item, "date_published"),
            Updated = Text(item, "date_modified"),
        };
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;
}
