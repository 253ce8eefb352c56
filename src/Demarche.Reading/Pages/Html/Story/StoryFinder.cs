using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Finds the story on a page: its lines in order, each with its role.</summary>
internal static class StoryFinder
{
    /// <summary>Finds the story.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="titles">Titles that the page states of itself, the surest first.</param>
    /// <returns>The lines; empty where the page has no prose.</returns>
    internal static IReadOnlyList<StoryLine> Find(PageTree tree, IReadOnlyList<string> titles)
    {
        var headline = HeadlineFinder.Find(tree, titles);
        var furniture = new FurnitureMap(tree, headline);
        var measure = new PageMeasure(tree.Segments, furniture.Holds);
        if (BodyFinder.Find(tree, measure, furniture, headline) is not { } body)
        {
            return [];
        }

        if (headline is not null && headline.Index >= body.Start && measure.Before(headline) - measure.Before(tree.Segments[body.Start]) > 0.5 * measure.Total)
        {
            headline = null;
        }

        var lines = new List<StoryLine>();
        if (headline is not null)
        {
            lines.Add(new StoryLine(headline, BlockRole.Headline));
        }

        var teller = new RoleTeller(measure, furniture);
        AddBefore(lines, tree, body, headline, teller);
        AddBody(lines, tree, body, headline, teller, LinkGroups.Find(tree, body, measure).Union(SectionEnds.Find(tree, body, measure, furniture)).ToHashSet());
        lines.RemoveAll(line => !line.Segment.Text.Any(char.IsLetterOrDigit) || BylineText.IsBare(line.Segment.Text));
        return StoryTrim.Trim(lines);
    }

    private static void AddBefore(List<StoryLine> lines, PageTree tree, StoryBody body, Segment? headline, RoleTeller teller)
    {
        for (var index = headline is null ? body.Start : headline.Index + 1; index < body.Start; index++)
        {
            if (teller.BeforeBody(tree.Segments[index]) is { } role)
            {
                lines.Add(new StoryLine(tree.Segments[index], role));
            }
        }
    }

    private static void AddBody(List<StoryLine> lines, PageTree tree, StoryBody body, Segment? headline, RoleTeller teller, HashSet<int> left)
    {
        foreach (var segment in body.Segments(tree))
        {
            if (segment.Index <= (headline?.Index ?? -1) || left.Contains(segment.Index) || teller.InBody(segment) is not { } role)
            {
                continue;
            }

            lines.Add(new StoryLine(segment, role is BlockRole.Paragraph or BlockRole.Subheading && IsLinkLine(segment) ? BlockRole.Related : role));
        }
    }

    private static bool IsLinkLine(Segment segment) => segment.IsLink && segment.Text.Length > 12 && (segment.HeadingLevel > 0 || !segment.EndsAsSentence);
}
