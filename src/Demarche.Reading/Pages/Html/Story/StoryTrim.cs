namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Takes from a story's lines what only made sense with something that was left out.</summary>
internal static class StoryTrim
{
    private const int LongestLabel = 60;

    // A title above the first paragraph with as many letters is a summary of the story.
    private const int ShortestSummary = 25;

    /// <summary>Drops labels before the first and after the last paragraph, titles without text, and lines said twice in a row.</summary>
    /// <param name="lines">The lines, in order.</param>
    /// <returns>The lines that stay.</returns>
    internal static IReadOnlyList<StoryLine> Trim(IReadOnlyList<StoryLine> lines)
    {
        var first = IndexOf(lines, 0, 1);
        var last = IndexOf(lines, lines.Count - 1, -1);
        var kept = new List<StoryLine>();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = index < first || index > last ? AtTheEdge(lines[index], isBefore: index < first) : lines[index];
            if (line is { } stays && !(kept.Count > 0 && string.Equals(kept[^1].Segment.Text, stays.Segment.Text, StringComparison.Ordinal)))
            {
                kept.Add(stays);
            }
        }

        return WithoutEmptyTitles(Gallery(Notes(Summaries(kept))));
    }

    // List items above the first paragraph, under such a title or with author, day or picture between, sum the story up.
    private static List<StoryLine> Summaries(List<StoryLine> lines)
    {
        var first = lines.FindIndex(line => line.Role == BlockRole.Paragraph);
        var item = lines.FindIndex(line => line.Role == BlockRole.ListItem);
        if (item < 0 || item > first)
        {
            return lines;
        }

        var isTitled = item > 0 && lines[item - 1].Role == BlockRole.Navigation;
        var isParted = isTitled || lines.GetRange(item, first - item).Exists(line => line.Role is BlockRole.Byline or BlockRole.Dateline or BlockRole.Caption or BlockRole.Credit);
        for (var index = item; isParted && index < first; index++)
        {
            lines[index] = lines[index].Role == BlockRole.ListItem ? lines[index] with { Role = BlockRole.Highlight } : lines[index];
        }

        return lines;
    }

    // Where captions hold more words than paragraphs, they are the story: a slide show.
    private static List<StoryLine> Gallery(List<StoryLine> lines)
    {
        var prose = lines.Sum(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem ? line.Segment.Text.Length : 0);
        List<StoryLine> captions = [.. lines.Where(IsLongCaption)];
        return captions.Count < 3 || captions.Sum(line => line.Segment.Text.Length) < prose
            ? lines
            : [.. lines.Select(line => IsLongCaption(line) ? line with { Role = BlockRole.Paragraph } : line)];
    }

    private static bool IsLongCaption(StoryLine line) => line.Role == BlockRole.Caption && line.Segment.Text.Length > 60;

    // What is all in italics after the last paragraph that is not, is about the author or the text.
    private static List<StoryLine> Notes(List<StoryLine> lines)
    {
        for (var index = lines.Count - 1; index > 1 && lines[index].Role is BlockRole.Footer or BlockRole.Related or BlockRole.Credit or BlockRole.Byline or BlockRole.Paragraph; index--)
        {
            if (lines[index].Role != BlockRole.Paragraph)
            {
                continue;
            }

            if (!lines[index].Segment.IsItalic)
            {
                break;
            }

            lines[index] = lines[index] with { Role = BlockRole.Footer };
        }

        return lines;
    }

    private static int IndexOf(IReadOnlyList<StoryLine> lines, int start, int step)
    {
        for (var index = start; index >= 0 && index < lines.Count; index += step)
        {
            if (lines[index].Role is BlockRole.Paragraph or BlockRole.ListItem && PageMeasure.ProseOf(lines[index].Segment) > 0 && RoleTeller.LabelOf(lines[index].Segment) is null)
            {
                return index;
            }
        }

        return start;
    }

    private static StoryLine? AtTheEdge(StoryLine line, bool isBefore)
    {
        if (line.Role is BlockRole.Paragraph or BlockRole.Subheading or BlockRole.ListItem && RoleTeller.LabelOf(line.Segment) is { } label)
        {
            return line with { Role = label };
        }

        switch (line.Role)
        {
            case BlockRole.Paragraph when line.Segment.Text.Length < LongestLabel && !line.Segment.EndsAsSentence:
                return null;
            case BlockRole.Subheading when isBefore && line.Segment.Text.Length >= ShortestSummary:
                return line with { Role = BlockRole.Highlight };
            case BlockRole.ListItem when line.Segment.IsLink:
            case BlockRole.Subheading when !isBefore:
                return null;
            default:
                return line;
        }
    }

    private static List<StoryLine> WithoutEmptyTitles(List<StoryLine> lines)
    {
        var last = lines.FindLastIndex(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Headline);
        return [.. lines.Where((line, index) => line.Role != BlockRole.Subheading || index < last)];
    }
}
