using AngleSharp.Dom;

namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>The meta elements of a page, by name, property or item property.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the meta elements; the first of a name counts.</summary>
    /// <param name="elements">The elements.</param>
    internal MetaTags(IEnumerable<IElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.GetAttribute("content")?.Trim() is not { Length: > 0 } content)
            {
                continue;
            }

            foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                if (element.GetAttribute(attribute) is { } name)
                {
                    _values.TryAdd(name.Trim(), content);
                }
            }
        }
    }

    /// <summary>The value of the first name that has one.</summary>
    /// <param name="names">Names, the surest first; case is ignored.</param>
    /// <returns>The value, or null.</returns>
    internal string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }
}
