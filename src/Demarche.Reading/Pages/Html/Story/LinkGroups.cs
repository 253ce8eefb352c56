using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Finds the boxes of links inside a body that no name tells of: lists of links, and cards with a linked title.</summary>
internal static class LinkGroups
{
    private const double MostlyLinks = 0.6;

    /// <summary>The segments that stand in such boxes.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="body">The body.</param>
    /// <param name="measure">The prose of the page.</param>
    /// <returns>The indexes of the segments.</returns>
    internal static HashSet<int> Find(PageTree tree, StoryBody body, PageMeasure measure)
    {
        var found = new HashSet<int>();
        foreach (var part in body.Parts)
        {
            var total = Math.Max(1, measure.Of(part));
            foreach (var element in PageTree.Elements(part))
            {
                if (!ReferenceEquals(element, part) && IsBox(tree, element, measure, total))
                {
                    found.UnionWith(Enumerable.Range(element.Start, element.End - element.Start));
                }
            }
        }

        return found;
    }

    private static bool IsBox(PageTree tree, PageElement element, PageMeasure measure, double total)
    {
        var count = element.End - element.Start;
        if (count == 0 || element.Name is "p" || measure.Of(element) > 0.2 * total)
        {
            return false;
        }

        var links = measure.LinkShareOf(element);
        if (count >= 2 && links > MostlyLinks && measure.LengthOf(element) < 4000)
        {
            return true;
        }

        return count <= 6 && links > 0.3 && measure.LengthOf(element) < 500 && HasLinkedTitle(tree, element);
    }

    private static bool HasLinkedTitle(PageTree tree, PageElement element)
    {
        foreach (var segment in tree.Inside(element))
        {
            if (segment.HeadingLevel > 0 && segment.IsLink && element.End - element.Start > 1)
            {
                return true;
            }
        }

        return false;
    }
}
