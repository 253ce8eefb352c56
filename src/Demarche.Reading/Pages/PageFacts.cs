namespace Demarche.Reading.Pages;

/// <summary>What a person or an input line says about a page; it overrides what the page says of itself.</summary>
public sealed record PageFacts
{
    /// <summary>Nothing said.</summary>
    public static PageFacts None { get; } = new();

    /// <summary>The id of an input line, repeated in the output, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The story's title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, or null.</summary>
    public PublicationTime? Published { get; init; }
}
