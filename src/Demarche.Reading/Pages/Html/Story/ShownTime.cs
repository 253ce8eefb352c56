using Demarche.Reading.Pages.Html.Metadata;
using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Finds the time of publication in the lines that a page shows above its story.</summary>
internal static class ShownTime
{
    private static readonly string[] Changes = ["updated", "modified", "last updated", "last modified"];

    /// <summary>Finds the time.</summary>
    /// <param name="lines">The story's lines.</param>
    /// <returns>The time, or null; what is only said to be changed is no publication.</returns>
    internal static PublicationTime? Find(IReadOnlyList<StoryLine> lines) =>
        lines
            .TakeWhile(line => line.Role is not (BlockRole.Paragraph or BlockRole.ListItem))
            .Where(line => line.Role is BlockRole.Dateline or BlockRole.Byline && !IsChange(line.Segment))
            .Select(line => BeforeChange(line.Segment.Text))
            .Select(StatedTime.Parse)
            .FirstOrDefault(time => time is not null);

    private static bool IsChange(Segment segment) => ((segment.Hints | segment.Element.Hints) & Hint.Change) != Hint.None;

    private static string BeforeChange(string text)
    {
        var end = Changes.Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(position => position >= 0).DefaultIfEmpty(text.Length).Min();
        return text[..end];
    }
}
