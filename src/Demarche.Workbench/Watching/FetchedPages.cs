using Demarche.Reading.Pages;
using Demarche.Workbench.Watching.Fetching;

namespace Demarche.Workbench.Watching;

/// <summary>Makes pages of what was fetched.</summary>
internal static class FetchedPages
{
    /// <summary>What is asked for where a link leads to a story.</summary>
    internal const string Accepted = "text/html, application/xhtml+xml;q=0.9, application/pdf;q=0.8, text/plain;q=0.7, */*;q=0.1";

    /// <summary>Makes a page, or refuses what can be none.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="body">What was fetched.</param>
    /// <param name="entry">What the feed says of it; it counts where the page itself says nothing.</param>
    /// <returns>The page, or the failure.</returns>
    internal static (Page? Page, FetchFailure? Failure) Of(string name, FetchedBody body, PageFacts entry) =>
        FormatOf(body) is { } format
            ? (new Page(name, format, body.Content)
            {
                Charset = body.Charset,
                Facts = new PageFacts { Url = body.Address.AbsoluteUri },
                Otherwise = entry,
            }, null)
            : (null, FetchMessages.OtherType(body.MediaType!));

    // Servers call many things plain text or nothing at all; what a PDF file is says its beginning.
    private static PageFormat? FormatOf(FetchedBody body)
    {
        if (body.Content.AsSpan().StartsWith("%PDF-"u8))
        {
            return PageFormat.Pdf;
        }

        return body.MediaType switch
        {
            "text/html" or "application/xhtml+xml" => PageFormat.Html,
            "text/plain" => PageFormat.Text,
            null or "application/octet-stream" or "application/pdf" => body.Content.AsSpan().TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..] ? PageFormat.Html : PageFormat.Text,
            _ => null,
        };
    }
}
