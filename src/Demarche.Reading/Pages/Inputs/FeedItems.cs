namespace Demarche.Reading.Pages.Inputs;

/// <summary>What a feed holds.</summary>
/// <param name="Title">Its title, or null.</param>
/// <param name="Items">Its items, in its order.</param>
internal sealed record FeedItems(string? Title, IReadOnlyList<FeedItem> Items);
