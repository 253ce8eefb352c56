using System.Net;
using System.Text;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Makes pages of the items of a feed.</summary>
internal static class FeedPages
{
    /// <summary>Makes the page of an item.</summary>
    /// <param name="name">The feed's name.</param>
    /// <param name="number">The item's number, from 1.</param>
    /// <param name="item">The item.</param>
    /// <param name="outlet">The feed's title, or null.</param>
    /// <param name="facts">What is said about the feed from outside.</param>
    /// <returns>The page, or the rejection of an item that has no full text.</returns>
    internal static InputItem Of(string name, int number, FeedItem item, string? outlet, PageFacts facts)
    {
        name = $"{name}:{number}";
        if (string.IsNullOrWhiteSpace(item.Content))
        {
            return InputItem.Of(PageMessages.FeedItemWithoutText(name));
        }

        var content = item.IsHtml ? Wrap(item.Title, item.Content) : item.Content;
        return InputItem.Of(new Page(name, item.IsHtml ? PageFormat.Html : PageFormat.Text, Encoding.UTF8.GetBytes(content))
        {
            Charset = "utf-8",
            Facts = facts.Over(new PageFacts
            {
                Title = item.Title?.Trim(),
                Outlet = outlet?.Trim(),
                Url = item.Link?.Trim(),
                Published = PublicationTimeText.Parse(item.Published),
            }),
        });
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

    private static string Wrap(string? title, string content)
    {
        var plain = WebUtility.HtmlEncode(title?.Trim() ?? "");
        return $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{plain}</title></head><body><article>{(plain.Length > 0 ? $"<h1>{plain}</h1>" : "")}{content}</article></body></html>";
    }
}
