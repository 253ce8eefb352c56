namespace Demarche.Reading.Pages;

/// <summary>One entry of a feed.</summary>
/// <param name="Name">What messages call it: the feed's name and the entry's number, from 1.</param>
/// <param name="Facts">What the feed says of it: title, outlet, address as the feed writes it, and time of publication.</param>
public sealed record FeedEntry(string Name, PageFacts Facts)
{
    /// <summary>What the feed calls it for ever, or null where it gives no such name.</summary>
    public string? Id { get; init; }

    /// <summary>When it was last changed, in the feed's own words, or null.</summary>
    public string? Updated { get; init; }

    /// <summary>The story, where the entry holds its full text and not a summary of it; else null.</summary>
    public Page? FullText { get; init; }
}
