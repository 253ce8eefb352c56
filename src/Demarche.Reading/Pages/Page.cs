using NodaTime;

namespace Demarche.Reading.Pages;

/// <summary>What was fetched or pasted: the bytes of one page, apart from whatever file or archive it came in.</summary>
/// <param name="Name">What messages call it: a file's name, or a file's name and the place of an item in it.</param>
/// <param name="Format">How its bytes are to be read.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Page(string Name, PageFormat Format, ReadOnlyMemory<byte> Content)
{
    /// <summary>What is said about it from outside.</summary>
    public PageFacts Facts { get; init; } = PageFacts.None;

    /// <summary>What is said about it from outside and counts where the page itself says nothing, as a feed speaks of the pages it links to.</summary>
    public PageFacts Otherwise { get; init; } = PageFacts.None;

    /// <summary>The encoding that a transport declared ("windows-1252"), or null.</summary>
    public string? Charset { get; init; }

    /// <summary>When it was fetched, where an archive tells, or null.</summary>
    public Instant? Retrieved { get; init; }
}
