using System.Xml;
using System.Xml.Linq;
using Demarche.Reading.Pages.Encodings;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>An RSS (0.9x, 1.0, 2.0) or Atom feed whose items carry the text. Document types are refused, so that no entity is ever resolved.</summary>
/// <param name="options">Limits on what is read.</param>
internal sealed class XmlFeedContainer(PageOptions options) : IContainer
{
    private const int MaximumDepth = 200;
    private static readonly XNamespace ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <inheritdoc/>
    public IEnumerable<InputItem> Read(string name, Stream stream, PageFacts facts)
    {
        if (PageBytes.Read(stream, options.MaximumPageBytes) is not { } bytes)
        {
            return [InputItem.Of(PageMessages.TooLarge(name, options.MaximumPageBytes))];
        }

        if (Parse(TextDecoder.Decode(bytes, declared: null, isMarkup: true)) is not { } root)
        {
            return [InputItem.Of(PageMessages.BrokenFeed(name))];
        }

        return root.Name.LocalName switch
        {
            "rss" or "RDF" => Items(name, root.Descendants().Where(element => element.Name.LocalName is "item").Select(OfRss), Text(root.Elements().FirstOrDefault(element => element.Name.LocalName is "channel"), "title"), facts),
            "feed" => Items(name, root.Elements().Where(element => element.Name.LocalName is "entry").Select(OfAtom), Text(root, "title"), facts),
            _ => [InputItem.Of(PageMessages.NotAFeed(name))],
        };
    }

    private static XElement? Parse(string text)
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

    private static IEnumerable<InputItem> Items(string name, IEnumerable<FeedItem> items, string? outlet, PageFacts facts)
    {
        var number = 0;
        foreach (var item in items)
        {
            yield return FeedPages.Of(name, ++number, item, outlet, facts);
        }

        if (number == 0)
        {
            yield return InputItem.Of(PageMessages.Empty(name));
        }
    }

    private FeedItem OfRss(XElement item)
    {
        var description = Text(item, "description");
        var full = item.Element(ContentModule + "encoded")?.Value;
        full = string.IsNullOrWhiteSpace(full) && description is not null && FeedPages.IsFullText(description, options.MinimumFeedTextCharacters) ? description : full;
        var guid = item.Elements().FirstOrDefault(element => element.Name.LocalName is "guid");
        return new FeedItem(full, IsHtml: full?.Contains('<', StringComparison.Ordinal) == true)
        {
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
            Title = Text(entry, "title"),
            Link = (string?)link?.Attribute("href"),
            Published = Text(entry, "published") ?? Text(entry, "issued"),
        };
    }

    private static string? Text(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal) && element.Name.Namespace == parent.Name.Namespace)?.Value;
}
