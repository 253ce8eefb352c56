using System.Collections.Immutable;
using Demarche.Reading.Pages.Text;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Makes blocks of their own of the datelines that paragraphs begin with.</summary>
internal static class StoryDatelines
{
    /// <summary>Splits datelines off.</summary>
    /// <param name="story">A story; its text stays as it is.</param>
    /// <returns>The story with more blocks.</returns>
    internal static PageStory Split(PageStory story)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(story.Blocks.Length + 1);
        var opens = true;
        foreach (var block in story.Blocks)
        {
            if (block.Role != BlockRole.Paragraph)
            {
                blocks.Add(block);
                continue;
            }

            if (DatelineSplitter.Split(story.Text, block.Span, opens) is { Rest.IsEmpty: false } split)
            {
                blocks.Add(new Block(BlockRole.Dateline, split.Dateline));
                blocks.Add(new Block(BlockRole.Paragraph, split.Rest));
            }
            else
            {
                blocks.Add(block);
            }

            opens = false;
        }

        return story with { Blocks = blocks.ToImmutable() };
    }
}
