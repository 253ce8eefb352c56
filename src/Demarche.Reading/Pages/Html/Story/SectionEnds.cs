using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Cuts what follows a title such as "Related stories" or "Comments".</summary>
internal static class SectionEnds
{
    // Past this share of the prose such a title closes the story for good.
    private const double Late = 0.6;

    // With more prose than this still to come, it only opens a box within the story.
    private const double Much = 0.25;

    /// <summary>The segments that such titles cut off.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="body">The body.</param>
    /// <param name="measure">The prose of the page.</param>
    /// <param name="furniture">What is furniture.</param>
    /// <returns>The indexes of the segments.</returns>
    internal static HashSet<int> Find(PageTree tree, StoryBody body, PageMeasure measure, FurnitureMap furniture)
    {
        var found = new HashSet<int>();
        var (before, total) = (measure.Before(tree.Segments[body.Start]), body.Parts.Sum(measure.Of));
        for (var index = body.Start; index < body.End; index++)
        {
            var segment = tree.Segments[index];
            var done = measure.Before(segment) - before;
            var isLate = done > Late * total;
            if (done <= 0 || furniture.Holds(segment) || !IsTitle(segment, isLate) || !PhraseList.Default.EndsStory(segment.Text))
            {
                continue;
            }

            var closes = isLate && segment.HeadingLevel > 0 && total - done < Much * total;
            var end = EndOfSection(tree, segment, body, measure, closes);
            found.UnionWith(Enumerable.Range(index, end - index));
            index = end - 1;
        }

        return found;
    }

    private static bool IsTitle(Segment segment, bool isLate) =>
        segment.HeadingLevel > 0 || segment.IsBold || (isLate && segment.Text.Length < 40 && !segment.EndsAsSentence);

    private static int EndOfSection(PageTree tree, Segment title, StoryBody body, PageMeasure measure, bool closes)
    {
        var box = BoxOf(title, body, measure);
        if (box is not null)
        {
            return Math.Max(box.End, title.Index + 1);
        }

        for (var index = title.Index + 1; index < body.End; index++)
        {
            var segment = tree.Segments[index];
            var opens = segment.HeadingLevel > 0 && title.HeadingLevel > 0 && segment.HeadingLevel <= title.HeadingLevel && !segment.IsLink;
            if (opens || (!closes && PageMeasure.ProseOf(segment) > 80))
            {
                return index;
            }
        }

        return body.End;
    }

    // The element that the title opens, where it holds other segments and little prose.
    private static PageElement? BoxOf(Segment title, StoryBody body, PageMeasure measure)
    {
        PageElement? box = null;
        foreach (var element in title.Element.Line())
        {
            if (body.IsPart(element) || element.Start < title.Index || measure.Of(element) > 0.2 * measure.Total)
            {
                break;
            }

            box = element.End - element.Start > 1 ? element : box;
        }

        return box;
    }
}
