using AngleSharp.Html.Parser;

namespace Demarche.Reading.Pages.Html;

/// <summary>Finds the story on an HTML page. Pure, and safe for any number of threads.</summary>
internal static class HtmlPageReader
{
    /// <summary>Reads one page.</summary>
    /// <param name="page">The page: its name and facts.</param>
    /// <param name="html">Its content, decoded.</param>
    /// <returns>The story with what the page says of itself, or the reason why there is none.</returns>
    internal static PageStoryReading Read(Page page, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var paragraphs = document.QuerySelectorAll("p")
            .Select(element => (BlockRole.Paragraph, Words: element.TextContent.Trim()))
            .Where(block => block.Words.Length > 0);
        var story = PageStory.Of(paragraphs);
        return story.Blocks.IsEmpty
            ? PageStoryReading.Of(PageMessages.HtmlWithoutStory(page.Name))
            : PageStoryReading.Of(story with { Title = document.Title });
    }
}
