using AngleSharp.Dom;

namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>Reads what a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then microdata and time elements.</summary>
internal static class MetadataReader
{
    /// <summary>Reads a page's metadata.</summary>
    /// <param name="document">The parsed page.</param>
    /// <returns>What it says.</returns>
    internal static PageMetadata Read(IDocument document)
    {
        var noted = new NotedElements(document);
        var tags = new MetaTags(noted.Metas);
        var scripts = document.Scripts.Where(script => script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true);
        var data = LinkedData.Read(scripts.Select(script => script.Text ?? ""));
        var type = tags.First("og:type");
        return new PageMetadata
        {
            Titles = [.. Titles(document, tags, data)],
            Outlet = Clean(data.Outlet ?? tags.First("og:site_name", "application-name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher")
                ?? Named(noted, "publisher")),
            Url = Address(noted, tags, data),
            Byline = Clean(data.Byline ?? Author(noted, tags)),
            Published = Published(noted, tags, data),
            Language = LanguageOf(document, tags),
            Body = data.Body,
            IsArticle = data.HasArticle || type is "article" ? true : type is "website" || data.HasCollection ? false : null,
        };
    }

    private static IEnumerable<string> Titles(IDocument document, MetaTags tags, LinkedData data)
    {
        string?[] stated = [data.Headline, tags.First("og:title"), tags.First("twitter:title", "dc.title", "dcterms.title", "citation_title", "title", "headline"), document.Title];
        return stated.Select(Clean).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private static string? Address(NotedElements noted, MetaTags tags, LinkedData data)
    {
        var link = noted.Links.Find(element => element.GetAttribute("rel") is { } rel && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase));
        string?[] stated = [link?.GetAttribute("href"), tags.First("og:url", "twitter:url"), data.Url];
        return stated.FirstOrDefault(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
    }

    private static string? Author(NotedElements noted, MetaTags tags)
    {
        var stated = tags.First("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "citation_author", "twitter:creator");
        return stated is not null && !stated.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !stated.StartsWith('@') ? stated : Named(noted, "author");
    }

    private static string? Named(NotedElements noted, string property)
    {
        var element = noted.Properties.Find(item => item.Names.Split(' ').Contains(property, StringComparer.Ordinal)).Element;
        var name = (element?.QuerySelector("[itemprop=name]") ?? element) is { } named ? named.GetAttribute("content") ?? named.TextContent : null;
        return name is { Length: > 0 and < 120 } ? name : null;
    }

    private static PublicationTime? Published(NotedElements noted, MetaTags tags, LinkedData data)
    {
        string?[] stated =
        [
            data.Published,
            tags.First("article:published_time", "article:published", "og:article:published_time", "og:published_time", "og:pubdate"),
            tags.First("datePublished", "parsely-pub-date", "sailthru.date", "article.published", "publication_date", "publish-date", "publishdate", "publish_date", "pubdate"),
            tags.First("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "citation_publication_date", "citation_date", "originalpublicationdate", "article_date_original", "pdate", "date"),
            TimeElements.Published(noted),
        ];
        return stated.Select(StatedTime.Parse).FirstOrDefault(time => time is not null);
    }

    private static string? LanguageOf(IDocument document, MetaTags tags)
    {
        var stated = document.DocumentElement?.GetAttribute("lang") ?? tags.First("og:locale", "content-language", "dc.language", "language");
        return stated is { Length: >= 2 } && char.IsAsciiLetter(stated[0]) && char.IsAsciiLetter(stated[1]) && (stated.Length == 2 || !char.IsAsciiLetter(stated[2]))
            ? stated[..2].ToLowerInvariant()
            : null;
    }

    private static string? Clean(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var decoded = value.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(value) : value;
        var words = string.Join(' ', decoded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length is > 0 and < 1000 ? words : null;
    }
}
