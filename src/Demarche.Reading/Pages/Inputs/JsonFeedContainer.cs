using System.Text;
using System.Text.Json;
using Demarche.Reading.Pages.Encodings;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>A JSON Feed (versions 1 and 1.1) whose items carry the text.</summary>
/// <param name="options">Limits on what is read.</param>
internal sealed class JsonFeedContainer(PageOptions options) : IContainer
{
    /// <inheritdoc/>
    public IEnumerable<InputItem> Read(string name, Stream stream, PageFacts facts)
    {
        if (PageBytes.Read(stream, options.MaximumPageBytes) is not { } bytes)
        {
            yield return InputItem.Of(PageMessages.TooLarge(name, options.MaximumPageBytes));
            yield break;
        }

        using var document = JsonText.Parse(Encoding.UTF8.GetBytes(TextDecoder.Decode(bytes, declared: null, isMarkup: false)));
        if (document is not { RootElement: { ValueKind: JsonValueKind.Object } feed } || !feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            yield return InputItem.Of(PageMessages.BrokenFeed(name));
            yield break;
        }

        var number = 0;
        foreach (var item in items.EnumerateArray())
        {
            yield return FeedPages.Of(name, ++number, Item(item), Text(feed, "title"), facts);
        }

        if (number == 0)
        {
            yield return InputItem.Of(PageMessages.Empty(name));
        }
    }

    private static FeedItem Item(JsonElement item)
    {
        var html = Text(item, "content_html");
        return new FeedItem(html ?? Text(item, "content_text"), IsHtml: html is not null)
        {
            Title = Text(item, "title"),
            Link = Text(item, "url") ?? Text(item, "external_url"),
            Published = Text(item, "date_published"),
        };
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;
}
