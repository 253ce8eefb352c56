using System.Collections.Immutable;
using System.Text;
using Demarche.Language;

namespace Demarche.Reading.Pages;

/// <summary>The story that one page holds, with what the page says of itself; not yet a report.</summary>
/// <param name="Text">The text, from the first block to the last.</param>
/// <param name="Blocks">Spans over the text, in order and apart.</param>
public sealed record PageStory(string Text, ImmutableArray<Block> Blocks)
{
    /// <summary>What stands between two blocks where the text is put together from them.</summary>
    public const string BlockSeparator = "\n\n";

    /// <summary>The story's title as the page states it, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address as the page states it, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Who is named as its author, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The publication time the page states, or null.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The language the page declares as an ISO 639-1 code, or null; declarations are often wrong.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>Joins blocks to a text, a blank line between two.</summary>
    /// <param name="blocks">Role and words of each block; none is empty.</param>
    /// <returns>The story, without anything about the page.</returns>
    public static PageStory Of(IEnumerable<(BlockRole Role, string Words)> blocks)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<Block>();
        foreach (var (role, words) in blocks)
        {
            if (text.Length > 0)
            {
                text.Append(BlockSeparator);
            }

            spans.Add(new Block(role, new TextSpan(text.Length, text.Length + words.Length)));
            text.Append(words);
        }

        return new PageStory(text.ToString(), spans.ToImmutable());
    }
}
