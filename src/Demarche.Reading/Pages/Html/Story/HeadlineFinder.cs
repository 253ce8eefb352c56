using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Finds where a page shows the title of its story.</summary>
internal static class HeadlineFinder
{
    private const int LongestHeadline = 300;

    /// <summary>Finds the title.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="titles">Titles that the page states of itself, the surest first.</param>
    /// <returns>The segment of the title, or null.</returns>
    internal static Segment? Find(PageTree tree, IReadOnlyList<string> titles)
    {
        List<HashSet<string>> stated = [.. titles.Select(WordsOf)];
        var (best, mark) = (default(Segment), 0.0);
        foreach (var segment in tree.Segments)
        {
            if (segment.Text.Length <= LongestHeadline && MarkOf(segment, stated) is var next && next > mark)
            {
                (best, mark) = (segment, next);
            }
        }

        return mark >= 2 ? best : null;
    }

    private static double MarkOf(Segment segment, List<HashSet<string>> titles)
    {
        var shape = segment.HeadingLevel switch
        {
            1 => 2.0,
            2 => 1.0,
            > 2 => 0.5,
            _ => segment.Element.Suggests(Hint.Headline) || segment.Element.Parent is { } parent && parent.Suggests(Hint.Headline) ? 1.0 : 0.0,
        };
        if (segment.HeadingLevel > 1 && segment.IsLink)
        {
            shape -= 0.5;
        }

        // A line outside headings and named titles counts only where it is nearly the stated title.
        var longest = titles.Count == 0 ? 0 : titles.Max(words => words.Count);
        if (shape == 0 && (longest < 3 || segment.Text.Length > 20 * longest))
        {
            return 0;
        }

        var (likeness, ours) = (0.0, WordsOf(segment.Text));
        for (var index = 0; index < titles.Count; index++)
        {
            likeness = Math.Max(likeness, Likeness(ours, titles[index]) - (0.01 * index));
        }

        return likeness > 0.5 ? shape + (2.5 * likeness) : shape;
    }

    /// <summary>How alike two titles are: shared words over all words, where the shorter has at least two.</summary>
    /// <param name="one">A title.</param>
    /// <param name="other">Another.</param>
    /// <returns>From 0 to 1.</returns>
    internal static double Likeness(string one, string other) => Likeness(WordsOf(one), WordsOf(other));

    private static double Likeness(HashSet<string> ours, HashSet<string> theirs)
    {
        if (ours.Count == 0 || theirs.Count == 0)
        {
            return 0;
        }

        var shared = ours.Count(theirs.Contains);
        return (double)shared / (ours.Count + theirs.Count - shared);
    }

    private static HashSet<string> WordsOf(string title) =>
        title.ToLowerInvariant().Split(TitleBreaks, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static readonly char[] TitleBreaks = [.. " \t\r\n\u00A0.,:;!?'\"’‘“”()[]|-–—/"];
}
