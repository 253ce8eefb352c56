namespace Demarche.Reading.Pages.Inputs;

/// <summary>One item of a feed.</summary>
/// <param name="Content">Its full text, or null where it has only a summary.</param>
/// <param name="IsHtml">Whether the text is markup.</param>
internal sealed record FeedItem(string? Content, bool IsHtml)
{
    /// <summary>What the feed calls it for ever, or null.</summary>
    internal string? Id { get; init; }

    /// <summary>Its title, or null.</summary>
    internal string? Title { get; init; }

    /// <summary>Its link, or null.</summary>
    internal string? Link { get; init; }

    /// <summary>When it was published as the feed states it, or null.</summary>
    internal string? Published { get; init; }

    /// <summary>When it was last changed as the feed states it, or null.</summary>
    internal string? Updated { get; init; }
}
