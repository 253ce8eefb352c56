namespace Demarche.Reading.Pages;

/// <summary>What came of looking for a page's story: the story or the reason why there is none. Exactly one of the two is there.</summary>
public sealed record PageStoryReading
{
    private PageStoryReading(PageStory? story, Rejection? rejection) => (Story, Rejection) = (story, rejection);

    /// <summary>The story, or null.</summary>
    public PageStory? Story { get; }

    /// <summary>Why there is none, or null.</summary>
    public Rejection? Rejection { get; }

    /// <summary>A story was found.</summary>
    /// <param name="story">The story.</param>
    /// <returns>The reading.</returns>
    public static PageStoryReading Of(PageStory story) => new(story, null);

    /// <summary>No story was found.</summary>
    /// <param name="rejection">Why.</param>
    /// <returns>The reading.</returns>
    public static PageStoryReading Of(Rejection rejection) => new(null, rejection);
}
