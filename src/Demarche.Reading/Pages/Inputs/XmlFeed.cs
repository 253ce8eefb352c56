using System.Xml;
using System.Xml.Linq;
using Demarche.Reading.Pages.Encodings;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Takes an RSS (0.9x, 1.0, 2.0) or Atom feed apart. Document types are refused, so that no entity is ever resolved.</summary>
/// <param name="options">Limits on what is read.</param>
internal sealed class XmlFeed(PageOptions options)
{
    private const int MaximumDepth = 200;
    private static readonly XNamespace ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XName About = XNamespace.Get("http://www.w3.org/1999/02/22-rdf-syntax-ns#") + "about";

    /// <summary>Reads a feed.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>What it holds, or why it is none.</returns>
    internal (FeedItems? Items, Rejection? Rejection) Parse(string name, byte[] bytes)
    {
        if (Root(TextDecoder.Decode(bytes, declared: null, isMarkup: true)) is not { } root)
        {
            return (null, PageMessages.BrokenFeed(name));
        }

        return root.Name.LocalName switch
        {
            "rss" or "RDF" => (new FeedItems(Text(root.Elements().FirstOrDefault(element => element.Name.LocalName is "channel"), "title"), [.. root.Descendants().Where(element => element.Name.LocalName is "item").Select(OfRss)]), null),
            "feed" => (new FeedItems(Text(root, "title"), [.. root.Elements().Where(element => element.Name.LocalName is "entry").Select(OfAtom)]), null),
            _ => (null, PageMessages.NotAFeed(name)),
        };
    }

    private static XElement? Root(string text)
    {
        try
        {
            using var depth = XmlReader.Create(new StringReader(text.TrimStart()), Settings());
            while (depth.Read())
            {
                if (depth.Depth > MaximumDepth)
                {
                    return null;
                }
            }

            using var reader = XmlReader.Create(new StringReader(text.TrimStart()), Settings());
            return XDocument.Load(reader).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    private FeedItem OfRss(XElement item)
    {
        var description = Text(item, "description");
        var full = item.Element(ContentModule + "encoded")?.Value;
        full = string.IsNullOrWhiteSpace(full) && description is not null && FeedPages.IsFullText(description, options.MinimumFeedTextCharacters) ? description : full;
        var guid = item.Elements().FirstOrDefault(element => element.Name.LocalName is "guid");
        return new FeedItem(full, IsHtml: full?.Contains('<', StringComparison.Ordinal) == true)
        {
            Id = guid?.Value ?? (string?)item.Attribute(About),
            Title = Text(item, "title"),
            Link = Text(item, "link") ?? (guid is not null && (string?)guid.Attribute("isPermaLink") is not "false" && guid.Value.StartsWith("http", StringComparison.Ordinal) ? guid.Value : null),
            Published = Text(item, "pubDate") ?? item.Element(DublinCore + "date")?.Value,
        };
    }

    private FeedItem OfAtom(XElement entry)
    {
        var content = entry.Elements().FirstOrDefault(element => element.Name.LocalName is "content" && element.Name.Namespace == entry.Name.Namespace);
        var summary = entry.Elements().FirstOrDefault(element => element.Name.LocalName is "summary");
        var source = content is not null && content.Attribute("src") is null ? content
            : summary is not null && FeedPages.IsFullText(summary.Value, options.MinimumFeedTextCharacters) ? summary
            : null;
        var type = (string?)source?.Attribute("type") ?? "text";
        var link = entry.Elements().Where(element => element.Name.LocalName is "link").FirstOrDefault(element => (string?)element.Attribute("rel") is null or "alternate");
        return new FeedItem(type is "xhtml" ? string.Concat(source!.Nodes()) : source?.Value, IsHtml: type is "html" or "xhtml" or "text/html")
        {
            Id = Text(entry, "id"),
            Title = Text(entry, "title"),
            Link = (string?)link?.Attribute("href"),
            Published = Text(entry, "published") ?? Text(entry, "issued"),
            Updated = Text(entry, "updated") ?? Text(entry, "modified"),
        };
    }

    private static string? Text(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal) && element.Name.Namespace == parent.Name.Namespace)?.Value;
}
