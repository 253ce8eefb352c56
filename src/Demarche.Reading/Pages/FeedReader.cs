using Demarche.Reading.Pages.Encodings;
using Demarche.Reading.Pages.Inputs;

namespace Demarche.Reading.Pages;

/// <summary>Reads the entries of a feed: RSS (0.9x, 1.0, 2.0), Atom or JSON Feed. Pure, and safe for any number of threads.</summary>
/// <param name="options">Limits on what is read.</param>
public sealed class FeedReader(PageOptions options)
{
    /// <summary>Reads a feed.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="bytes">Its bytes, unpacked.</param>
    /// <param name="facts">What is said about it from outside; it goes before what the feed says.</param>
    /// <returns>Its entries, or why it is no feed.</returns>
    public FeedReading Read(string name, byte[] bytes, PageFacts facts)
    {
        var (feed, rejection) = IsObject(bytes) ? (JsonFeed.Parse(bytes), PageMessages.BrokenFeed(name)) : new XmlFeed(options).Parse(name, bytes);
        return feed is null
            ? new FeedReading([], rejection)
            : new FeedReading([.. feed.Items.Select((item, index) => FeedPages.Of($"{name}:{index + 1}", item, feed.Title, facts))], null);
    }

    private static bool IsObject(ReadOnlySpan<byte> bytes) =>
        TextDecoder.Head(bytes[..Math.Min(bytes.Length, InputSniffer.HeadBytes)]).AsSpan().TrimStart() is ['{', ..];
}
