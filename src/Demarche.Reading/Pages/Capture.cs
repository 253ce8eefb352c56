using NodaTime;

namespace Demarche.Reading.Pages;

/// <summary>One place and time where a report was seen. What it states is kept as stated; a file's own time is never taken for the publication day.</summary>
/// <param name="FileHash">Hash of the bytes it was read from: "sha256:" and 64 lower-case hexadecimal digits.</param>
/// <param name="Name">The original name of the file, feed item or input line.</param>
public sealed record Capture(string FileHash, string Name)
{
    /// <summary>The story's title there, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it there, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address there, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Who is named as its author there, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The publication time stated there, or null.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was fetched, where that is told (a web archive's record says so), or null.</summary>
    public Instant? Retrieved { get; init; }
}
