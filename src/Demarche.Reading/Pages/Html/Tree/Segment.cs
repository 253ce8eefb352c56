namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>A run of text on a page between two line starts, white space collapsed.</summary>
/// <param name="Index">Its place among the page's segments.</param>
/// <param name="Element">The element directly around it.</param>
/// <param name="Text">Its words; never empty.</param>
/// <param name="Hints">What inline elements hint at that hold most of it.</param>
/// <param name="Linked">How many of its characters are links.</param>
/// <param name="Bold">How many of its characters are in bold type by element.</param>
/// <param name="Italic">How many of its characters are in italic type by element.</param>
internal sealed record Segment(int Index, PageElement Element, string Text, Hint Hints, int Linked, int Bold, int Italic)
{
    /// <summary>The share of its characters that are links, from 0 to 1.</summary>
    internal double LinkShare => (double)Linked / Text.Length;

    /// <summary>How many of its characters are no links.</summary>
    internal int Unlinked => Text.Length - Linked;

    /// <summary>Whether all of it is a link, but for marks.</summary>
    internal bool IsLink => LinkShare > 0.85;

    /// <summary>Whether all of it is in bold type.</summary>
    internal bool IsBold => Bold >= Text.Length - 1;

    /// <summary>Whether all of it is in italic type.</summary>
    internal bool IsItalic => Italic >= Text.Length - 1;

    /// <summary>The level of the heading it stands in, from 1 to 6, or 0.</summary>
    internal int HeadingLevel { get; } = LevelOf(Element);

    /// <summary>Whether it ends as a sentence does.</summary>
    internal bool EndsAsSentence
    {
        get
        {
            var end = Text.AsSpan().TrimEnd("\"'”’»)]*");
            return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…';
        }
    }

    private static int LevelOf(PageElement element)
    {
        var outer = element;
        for (var steps = 0; outer is not null && steps < 4; steps++, outer = outer.Parent)
        {
            if (outer.Name is ['h', >= '1' and <= '6'])
            {
                return outer.Name[1] - '0';
            }
        }

        return 0;
    }
}
