using Demarche.Language;

namespace Demarche.Reading.Pages;

/// <summary>A run of a report's text with one role.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Span">Where it stands in the report's text; blocks are in order and apart.</param>
public readonly record struct Block(BlockRole Role, TextSpan Span)
{
    /// <summary>Whether the block is read as the story: headline, highlight, paragraph, subheading or list item.</summary>
    public bool IsStory => Role is BlockRole.Headline or BlockRole.Highlight or BlockRole.Paragraph or BlockRole.Subheading or BlockRole.ListItem;

    /// <summary>Whether statements, positions and events may come from the block: paragraph or list item.</summary>
    public bool IsBody => Role is BlockRole.Paragraph or BlockRole.ListItem;
}
