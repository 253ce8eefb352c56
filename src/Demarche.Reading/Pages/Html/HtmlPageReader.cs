using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Demarche.Reading.Pages.Html.Kinds;
using Demarche.Reading.Pages.Html.Metadata;
using Demarche.Reading.Pages.Html.Story;
using Demarche.Reading.Pages.Html.Tree;

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
        if (!HtmlGuard.CanParse(html))
        {
            return PageStoryReading.Of(PageMessages.HtmlTooDeep(page.Name));
        }

        using var document = new HtmlParser().ParseDocument(html);
        return Read(page, document);
    }

    private static PageStoryReading Read(Page page, IHtmlDocument document)
    {
        var metadata = MetadataReader.Read(document);
        var tree = PageTreeBuilder.Build(document);
        IReadOnlyList<string> titles = page.Facts.Title is { } given ? [given, .. metadata.Titles] : metadata.Titles;
        var lines = StoryFinder.Find(tree, titles);
        if (RejectionOf(PageKindTeller.Of(document, tree, metadata, lines), page.Name) is { } rejection)
        {
            return PageStoryReading.Of(rejection);
        }

        var headline = lines.Where(line => line.Role == BlockRole.Headline).Select(line => line.Segment.Text).FirstOrDefault();
        var stated = metadata.Titles.Contains(metadata.Outlet, StringComparer.Ordinal) ? null : metadata.Outlet;
        var outlet = stated ?? TitleCleaner.OutletOf(metadata.Titles, headline);
        var blocks = WithStatedBody(lines, metadata.Body);
        if (blocks.Count == 0)
        {
            return PageStoryReading.Of(PageMessages.HtmlWithoutStory(page.Name));
        }

        return PageStoryReading.Of(StoryDatelines.Split(PageStory.Of(blocks)) with
        {
            Title = TitleCleaner.Clean(metadata.Titles, headline, outlet),
            Outlet = outlet,
            Url = metadata.Url,
            Byline = metadata.Byline,
            Published = metadata.Published ?? ShownTime.Find(lines),
            DeclaredLanguage = metadata.Language,
        });
    }

    private static IReadOnlyList<(BlockRole Role, string Words)> WithStatedBody(IReadOnlyList<StoryLine> lines, string? stated)
    {
        var found = lines.Sum(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem ? line.Segment.Text.Length : 0);
        var paragraphs = StatedBody.Paragraphs(stated, found);
        var kept = paragraphs.Count == 0 ? lines : lines.Where(line => line.Role is BlockRole.Headline or BlockRole.Byline or BlockRole.Dateline);
        return [.. kept.Select(line => (line.Role, line.Segment.Text)), .. paragraphs.Select(words => (BlockRole.Paragraph, words))];
    }

    private static Rejection? RejectionOf(PageKind kind, string name) => kind switch
    {
        PageKind.Frames => PageMessages.HtmlFrames(name),
        PageKind.Error => PageMessages.HtmlError(name),
        PageKind.Consent => PageMessages.HtmlConsent(name),
        PageKind.Login => PageMessages.HtmlLogin(name),
        PageKind.Search => PageMessages.HtmlSearch(name),
        PageKind.Section => PageMessages.HtmlSection(name),
        _ => null,
    };
}
