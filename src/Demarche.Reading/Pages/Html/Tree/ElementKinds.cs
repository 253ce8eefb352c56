using System.Collections.Frozen;

namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>How elements are shown, as the HTML standard's default style sheet has it.</summary>
internal static class ElementKinds
{
    // https://html.spec.whatwg.org/multipage/rendering.html, sections 15.3.1 (hidden) and 15.3.3 on (flow content)
    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(
        [
            "area", "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "param", "rp", "script", "style", "template",
            "title", "svg", "math", "canvas", "object", "embed", "applet", "audio", "map", "button", "select", "textarea", "option", "optgroup", "progress",
            "meter", "output", "rt", "dialog", "track", "source", "frame", "frameset", "iframe",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption",
            "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "noscript",
            "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Images = FrozenSet.ToFrozenSet(
        ["img", "picture", "video", "iframe", "amp-img", "amp-video", "svg", "canvas", "audio"], StringComparer.Ordinal);

    /// <summary>Whether an element's words are never shown as text.</summary>
    /// <param name="name">A tag name in lower case.</param>
    /// <returns>True for scripts, styles, controls and the like.</returns>
    internal static bool IsUnseen(string name) => Unseen.Contains(name);

    /// <summary>Whether an element starts a new line; elements of a maker's own (with a hyphen) are taken to.</summary>
    /// <param name="name">A tag name in lower case.</param>
    /// <returns>True for blocks.</returns>
    internal static bool IsBlock(string name) => Blocks.Contains(name) || name.Contains('-', StringComparison.Ordinal);

    /// <summary>Whether an element is a picture, a video or a frame.</summary>
    /// <param name="name">A tag name in lower case.</param>
    /// <returns>True for pictures.</returns>
    internal static bool IsPicture(string name) => Images.Contains(name);
}
