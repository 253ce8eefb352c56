namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>What a page says of itself.</summary>
internal sealed record PageMetadata
{
    /// <summary>Titles as stated, the surest first; may hold the outlet's name.</summary>
    internal required IReadOnlyList<string> Titles { get; init; }

    /// <summary>Who published it, or null.</summary>
    internal string? Outlet { get; init; }

    /// <summary>Its canonical address, or null.</summary>
    internal string? Url { get; init; }

    /// <summary>Its authors, or null.</summary>
    internal string? Byline { get; init; }

    /// <summary>When it was published, or null; never when it was changed.</summary>
    internal PublicationTime? Published { get; init; }

    /// <summary>The language it declares, two letters in lower case, or null.</summary>
    internal string? Language { get; init; }

    /// <summary>The text of the story as structured data gives it, or null.</summary>
    internal string? Body { get; init; }

    /// <summary>Whether it says that it is an article; null where it says nothing.</summary>
    internal bool? IsArticle { get; init; }
}
