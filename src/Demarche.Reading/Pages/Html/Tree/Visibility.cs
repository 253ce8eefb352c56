using AngleSharp.Dom;

namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>Tells elements that a page hides from its readers by its own markup; style sheets are not read.</summary>
internal static class Visibility
{
    /// <summary>Whether an element is hidden.</summary>
    /// <param name="element">The element.</param>
    /// <returns>True where it has the hidden attribute, a style that hides it, or is a sign or an anchor kept from screen readers.</returns>
    internal static bool IsHidden(IElement element) =>
        (element.GetAttribute("hidden") is { } hidden && hidden is not "until-found")
        || (element.GetAttribute("style") is { } style && IsHiddenBy(style))
        || (element.LocalName is "i" or "a" && IsHiddenFromScreenReaders(element));

    /// <summary>Whether an element is shown but kept from screen readers: a sign, a box that is not open, sometimes words of the story by mistake.</summary>
    /// <param name="element">The element.</param>
    /// <returns>True where it is.</returns>
    internal static bool IsHiddenFromScreenReaders(IElement element) => element.GetAttribute("aria-hidden") is "true";

    private static bool IsHiddenBy(string style)
    {
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var value = declaration.AsSpan(colon + 1).Trim();
            var hides = declaration.AsSpan(0, colon).Trim() switch
            {
                var name when name.Equals("display", StringComparison.OrdinalIgnoreCase) => value.StartsWith("none", StringComparison.OrdinalIgnoreCase),
                var name when name.Equals("visibility", StringComparison.OrdinalIgnoreCase) => value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase),
                _ => false,
            };
            if (hides)
            {
                return true;
            }
        }

        return false;
    }
}
