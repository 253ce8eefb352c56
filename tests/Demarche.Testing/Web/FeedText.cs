using System.Globalization;
using System.Net;

namespace Demarche.Testing.Web;

/// <summary>Writes feeds.</summary>
public static class FeedText
{
    /// <summary>An RSS feed.</summary>
    /// <param name="items">Each item: its link and, where the feed has the whole story, its text.</param>
    /// <returns>The feed.</returns>
    public static string Rss(params IEnumerable<(string Link, string? Text)> items) =>
        "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>The Courier</title>"
        + string.Concat(items.Select(item =>
            $"<item><guid isPermaLink=\"false\">{Escape(item.Link)}</guid><title>Story {Escape(item.Link)}</title><link>{Escape(item.Link)}</link><pubDate>Fri, 24 Jun 2016 10:00:00 GMT</pubDate>"
            + $"<description>A summary.</description>{(item.Text is { } text ? $"<content:encoded>{Escape(text)}</content:encoded>" : "")}</item>"))
        + "</channel></rss>";

    /// <summary>A page with a story.</summary>
    /// <param name="number">Tells it from others.</param>
    /// <returns>HTML.</returns>
    public static string Page(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        <!DOCTYPE html><html lang="en"><head><title>Ministers meet on ferry {number}</title></head><body><nav>Home Sport Weather</nav>
        <article><h1>Ministers meet on ferry {number}</h1>
        <p>The foreign minister of Norway said on Thursday that the talks on ferry {number} with Denmark would go on until a fair price was found.</p>
        <p>“We are not in a hurry, and the ferry will sail,” the minister told reporters in Oslo after a meeting of more than three hours.</p>
        <p>A spokesman for the government of Denmark said that both sides had made progress, and that a treaty could be signed in the autumn.</p>
        </article></body></html>
        """);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
