using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Tells the blocks of a plain text that was pasted from a page, from the text itself. Pure, and safe for any number of threads.</summary>
internal static class TextStoryReader
{
    /// <summary>Reads one text.</summary>
    /// <param name="page">The page: its name and facts.</param>
    /// <param name="text">Its content, decoded; kept as it is.</param>
    /// <returns>The story with what the text says of itself, or the reason why there is none.</returns>
    internal static PageStoryReading Read(Page page, string text)
    {
        var units = HighlightHeads.Part(text, LineJoiner.Join(text, TextLines.Of(text))).ConvertAll(line => new TextUnit(text, line));
        if (units.Count == 0)
        {
            return PageStoryReading.Of(PageMessages.Empty(page.Name));
        }

        LocalRoles.Mark(text, units);
        var body = new OpeningZone(text, units, page.Facts.Title).Mark();
        var end = new ClosingZone(units, body).Mark();
        new StoryZone(text, units, body, end).Mark();
        return PageStoryReading.Of(new PageStory(text, Blocks(text, units, body))
        {
            Title = Words(units, BlockRole.Headline),
            Byline = Words(units, BlockRole.Byline),
            Published = StatedPublication.Find(text, units, body),
        });
    }

    private static string? Words(List<TextUnit> units, BlockRole role)
    {
        var words = units.Find(unit => unit.Role == role) is { } found ? found.Characters : [];
        return words.IsEmpty ? null
            : role == BlockRole.Byline && words.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? words[3..].Trim().ToString()
            : words.ToString();
    }

    private static ImmutableArray<Block> Blocks(string text, List<TextUnit> units, int body)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(units.Count + 1);
        for (var index = 0; index < units.Count; index++)
        {
            var (role, span) = (units[index].Role ?? BlockRole.Paragraph, units[index].Span);
            if (role is BlockRole.ListItem or BlockRole.Highlight)
            {
                span = new TextSpan(span.Start + ListMarker.Length(text, span), span.End);
            }

            if (role == BlockRole.Paragraph && DatelineSplitter.Split(text, span, opens: index == body) is { } split)
            {
                blocks.Add(new Block(BlockRole.Dateline, split.Dateline));
                span = split.Rest;
            }

            blocks.Add(new Block(role, span));
        }

        return blocks.ToImmutable();
    }
}
