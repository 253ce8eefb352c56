using System.Net;
using System.Text;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Makes entries of the items of a feed.</summary>
internal static class FeedPages
{
    /// <summary>Makes the entry of an item.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="item">The item.</param>
    /// <param name="outlet">The feed's title, or null.</param>
    /// <param name="facts">What is said about the feed from outside.</param>
    /// <returns>The entry, with a page where the item has the full text.</returns>
    internal static FeedEntry Of(string name, FeedItem item, string? outlet, PageFacts facts)
    {
        var entry = new FeedEntry(name, facts.Over(new PageFacts
        {
            Title = item.Title?.Trim(),
            Outlet = outlet?.Trim(),
            Url = item.Link?.Trim(),
            Published = PublicationTimeText.Parse(item.Published),
        }))
        {
            Id = item.Id?.Trim() is { Length: > 0 } id ? id : null,
            Updated = item.Updated?.Trim(),
        };
        return string.IsNullOrWhiteSpace(item.Content) ? entry : entry with { FullText = PageOf(entry, item, item.Content) };
    }

    /// <summary>Whether the markup of a description is the whole story and not a summary of it.</summary>
    /// <param name="markup">The description.</param>
    /// <param name="minimum">The shortest text that counts as a story, in characters.</param>
    /// <returns>True where it is long, and does not break off.</returns>
    internal static bool IsFullText(string markup, int minimum)
    {
        var length = 0;
        var inTag = false;
        foreach (var letter in markup)
        {
            inTag = letter == '<' || (inTag && letter != '>');
            length += inTag || letter == '>' ? 0 : 1;
        }

        var end = markup.AsSpan().TrimEnd();
        return length >= minimum && !end.EndsWith("…") && !end.EndsWith("...") && !end.EndsWith("[…]") && !end.EndsWith("[...]") && !end.EndsWith("&#8230;") && !end.EndsWith("[&#8230;]");
    }

    private static Page PageOf(FeedEntry entry, FeedItem item, string content) =>
        new(entry.Name, item.IsHtml ? PageFormat.Html : PageFormat.Text, Encoding.UTF8.GetBytes(item.IsHtml ? Wrap(item.Title, content) : content))
        {
            Charset = "utf-8",
            Facts = entry.Facts,
        };

    private static string Wrap(string? title, string content)
    {
        var plain = WebUtility.HtmlEncode(title?.Trim() ?? "");
        return $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{plain}</title></head><body><article>{(plain.Length > 0 ? $"<h1>{plain}</h1>" : "")}{content}</article></body></html>";
    }
}
