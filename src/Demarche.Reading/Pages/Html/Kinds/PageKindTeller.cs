using AngleSharp.Html.Dom;
using Demarche.Reading.Pages.Html.Metadata;
using Demarche.Reading.Pages.Html.Story;
using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Kinds;

/// <summary>Tells pages that hold no story from those that do. A page with much connected prose is a story, whatever else it says.</summary>
internal static class PageKindTeller
{
    // A story of this many characters is no notice with a story's look.
    private const int LongNotice = 1500;
    private const int ShortStory = 400;
    private const int FewestTitles = 8;
    private const int LongestSummary = 600;
    private const int ShortestTitle = 25;

    /// <summary>Tells what a page is for.</summary>
    /// <param name="document">The page as parsed.</param>
    /// <param name="tree">What it shows.</param>
    /// <param name="metadata">What it says of itself.</param>
    /// <param name="lines">The story found on it.</param>
    /// <returns>The kind.</returns>
    internal static PageKind Of(IHtmlDocument document, PageTree tree, PageMetadata metadata, IReadOnlyList<StoryLine> lines)
    {
        var prose = lines.Sum(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem ? line.Segment.Text.Length : 0);
        if (prose < ShortStory && HasFrames(document, tree))
        {
            return PageKind.Frames;
        }

        List<string> titles = [.. metadata.Titles, .. tree.Segments.Where(segment => segment.HeadingLevel == 1).Take(2).Select(segment => segment.Text)];
        if (prose < LongNotice && NoticeOf(tree, titles, lines, prose) is { } notice)
        {
            return notice;
        }

        return metadata.IsArticle == true ? PageKind.Story : ListOf(tree, metadata, titles, prose) ?? PageKind.Story;
    }

    private static PageKind? NoticeOf(PageTree tree, List<string> titles, IReadOnlyList<StoryLine> lines, int prose)
    {
        bool IsTitled(PageKind kind) => titles.Exists(title => title.Length < 100 && KindWords.Default.InTitle(kind, title));
        if (prose < ShortStory && IsTitled(PageKind.Error) && (prose < 120 || Share(lines, PageKind.Error) > 0 || Share(tree, PageKind.Error) > 0))
        {
            return PageKind.Error;
        }

        if (Share(lines, PageKind.Consent) > (IsTitled(PageKind.Consent) ? 0.3 : 0.6))
        {
            return PageKind.Consent;
        }

        var asksToLogIn = tree.Root.Fields > 0 && IsTitled(PageKind.Login);
        return prose < ShortStory && (asksToLogIn || Share(lines, PageKind.Login) > 0.6) && Share(tree, PageKind.Login) > 0 ? PageKind.Login : null;
    }

    private static PageKind? ListOf(PageTree tree, PageMetadata metadata, List<string> titles, int prose)
    {
        List<Segment> linked = [.. tree.Segments.Where(IsLinkedTitle)];
        var length = linked.Sum(segment => segment.Text.Length);
        var isSearch = titles.Exists(title => KindWords.Default.InTitle(PageKind.Search, title)) || IsSearchAddress(metadata.Url);
        if (isSearch && linked.Count >= 3 && prose < 2 * length)
        {
            return PageKind.Search;
        }

        var isHome = Uri.TryCreate(metadata.Url, UriKind.Absolute, out var address) && address.AbsolutePath is "/";
        var isList = linked.Count >= FewestTitles && prose < length * (isHome || metadata.IsArticle == false ? 1.2 : 0.7);
        return isList && LongestRun(tree) < LongestSummary ? PageKind.Section : null;
    }

    private static bool IsLinkedTitle(Segment segment) =>
        segment.IsLink && segment.Text.Length >= ShortestTitle && segment.Text.Contains(' ', StringComparison.Ordinal);

    // The most prose between two links to stories: on a page of lists, that is a summary.
    private static double LongestRun(PageTree tree)
    {
        var (run, longest) = (0.0, 0.0);
        foreach (var segment in tree.Segments)
        {
            run = IsLinkedTitle(segment) ? 0 : run + PageMeasure.ProseOf(segment);
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static bool IsSearchAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.AbsolutePath.TrimEnd('/').EndsWith("/search", StringComparison.OrdinalIgnoreCase) || address.Query.StartsWith("?s=", StringComparison.OrdinalIgnoreCase) || address.Query.StartsWith("?q=", StringComparison.OrdinalIgnoreCase));

    private static bool HasFrames(IHtmlDocument document, PageTree tree) =>
        document.QuerySelector("frameset") is not null
        || (tree.Segments.Sum(segment => segment.Text.Length) < 200 && document.QuerySelector("iframe[src]") is not null);

    private static double Share(IReadOnlyList<StoryLine> lines, PageKind kind)
    {
        var (all, with) = (0, 0);
        foreach (var line in lines.Where(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem))
        {
            all += line.Segment.Text.Length;
            with += KindWords.Default.InText(kind, line.Segment.Text) ? line.Segment.Text.Length : 0;
        }

        return all == 0 ? 0 : (double)with / all;
    }

    private static double Share(PageTree tree, PageKind kind) =>
        tree.Segments.Count == 0 ? 0 : (double)tree.Segments.Count(segment => segment.Text.Length < 400 && KindWords.Default.InText(kind, segment.Text)) / tree.Segments.Count;
}
