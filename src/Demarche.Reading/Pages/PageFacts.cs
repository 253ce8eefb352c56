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

    /// <summary>What is said, completed by what something further in says. An empty value says nothing.</summary>
    /// <param name="inner">What the line, feed item or mail says of the page.</param>
    /// <returns>The facts of both; where both say something, the outer one. The id is that of the inner one.</returns>
    internal PageFacts Over(PageFacts inner) => new()
    {
        Id = inner.Id ?? Id,
        Title = Said(Title) ?? Said(inner.Title),
        Outlet = Said(Outlet) ?? Said(inner.Outlet),
        Url = Said(Url) ?? Said(inner.Url),
        Published = Published ?? inner.Published,
    };

    private static string? Said(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
