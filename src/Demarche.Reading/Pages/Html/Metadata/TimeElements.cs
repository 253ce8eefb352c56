using AngleSharp.Dom;

namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>Finds the publication time in a page's time elements and microdata.</summary>
internal static class TimeElements
{
    /// <summary>The stated time of publication.</summary>
    /// <param name="noted">The elements that may state it.</param>
    /// <returns>Its value as it stands, or null; never a time of change, and none of other stories or comments.</returns>
    internal static string? Published(NotedElements noted)
    {
        var properties = noted.Properties.Where(property => property.Names.Contains("datePublished", StringComparison.OrdinalIgnoreCase));
        if (properties.Select(property => ValueOf(property.Element)).FirstOrDefault(value => value is not null) is { } stated)
        {
            return stated;
        }

        List<IElement> times = [.. noted.Times.Where(element => ValueOf(element) is not null && !IsOther(element))];
        var published = times.Find(element => element.HasAttribute("pubdate") || Says(element, "publish") || Says(element, "entry-date"));
        return (published ?? times.FirstOrDefault()) is { } time ? ValueOf(time) : null;
    }

    private static string? ValueOf(IElement element)
    {
        string?[] values = [element.GetAttribute("datetime"), element.GetAttribute("content"), element.GetAttribute("title"), element.TextContent];
        return values.FirstOrDefault(value => StatedTime.Parse(value) is not null);
    }

    private static bool IsOther(IElement element)
    {
        if (Says(element, "modif") || Says(element, "updated") || element.GetAttribute("itemprop") is { } property && property.Contains("dateModified", StringComparison.OrdinalIgnoreCase))
        {
            return !Says(element, "publish");
        }

        if (element.PreviousSibling is IText { Data: var before } && before.TrimEnd().EndsWith("pdated", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var outer = element.ParentElement; outer is not null; outer = outer.ParentElement)
        {
            if (outer.LocalName is "aside" or "nav" or "footer" or "li" || Says(outer, "comment") || Says(outer, "related"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(IElement element, string part) => element.ClassName?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
