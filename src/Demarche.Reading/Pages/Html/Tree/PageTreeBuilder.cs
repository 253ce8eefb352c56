using AngleSharp.Dom;

namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>Makes the tree of what a page shows; what is hidden, scripted or a control is left out.</summary>
internal sealed class PageTreeBuilder
{
    // A cell with more text than this is a column of the page, not a cell of a table.
    private const int LongestCell = 150;

    private readonly HintList _hintList = HintList.Default;
    private readonly Dictionary<string, Hint> _known = new(StringComparer.Ordinal);
    private readonly SegmentWriter _writer = new();

    private PageTreeBuilder()
    {
    }

    /// <summary>Makes the tree of a page.</summary>
    /// <param name="document">The parsed page; its depth is bounded by <see cref="HtmlGuard"/>.</param>
    /// <returns>The tree.</returns>
    internal static PageTree Build(IDocument document)
    {
        var builder = new PageTreeBuilder();
        var root = new PageElement("html", "", null, Hint.None);
        if (document.Body is { } body)
        {
            builder.VisitBlock(body, root);
        }

        root.End = builder._writer.Segments.Count;
        return new PageTree(root, builder._writer.Segments);
    }

    private void VisitChildren(INode node, PageElement around)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IElement element)
            {
                VisitElement(element, around);
            }
            else if (child is IText text)
            {
                _writer.Write(text.Data);
            }
        }
    }

    private void VisitElement(IElement element, PageElement around)
    {
        var name = element.LocalName;
        Count(element, name, around);
        if (name is "br")
        {
            _writer.Break(around);
        }
        else if (ElementKinds.IsUnseen(name) || Visibility.IsHidden(element) || (name is "noscript" && !HoldsStory(element)))
        {
            return;
        }
        else if (name is "td" or "th" && !HasLongText(element))
        {
            _writer.Write(" ");
            VisitInline(element, Hint.None, around);
            _writer.Write(" ");
        }
        else if (ElementKinds.IsBlock(name))
        {
            VisitBlock(element, around);
        }
        else
        {
            VisitPhrase(element, around);
        }
    }

    private void VisitPhrase(IElement element, PageElement around)
    {
        var hints = HintsOf(element);
        if ((hints & Hint.Hidden) != Hint.None)
        {
            return;
        }

        // A credit or a box set inside a line with its own name is a line of its own.
        if ((hints & (Hint.Caption | Hint.Credit | Hint.Related)) != Hint.None && element.LocalName is not ("a" or "b" or "strong" or "em" or "i"))
        {
            VisitBlock(element, around);
            return;
        }

        VisitInline(element, hints, around);
    }

    private void VisitBlock(IElement element, PageElement around)
    {
        _writer.End(around);
        var hints = HintsOf(element);
        if ((hints & Hint.Hidden) != Hint.None && element.LocalName is not "body")
        {
            return;
        }

        var inner = new PageElement(element.LocalName, element.ClassName ?? "", around, hints) { Start = _writer.Segments.Count };
        around.Children.Add(inner);
        VisitInline(element, Hint.None, inner);
        _writer.End(inner);
        inner.End = _writer.Segments.Count;
        around.Pictures += inner.Pictures;
        around.Fields += inner.Fields;
    }

    private void VisitInline(IElement element, Hint hints, PageElement around)
    {
        var (link, bold, italic) = (element.LocalName is "a" ? 1 : 0, element.LocalName is "b" or "strong" ? 1 : 0, element.LocalName is "i" or "em" ? 1 : 0);
        var from = _writer.Length;
        _writer.LinkDepth += link;
        _writer.BoldDepth += bold;
        _writer.ItalicDepth += italic;
        VisitChildren(element, around);
        _writer.LinkDepth -= link;
        _writer.BoldDepth -= bold;
        _writer.ItalicDepth -= italic;
        if (hints != Hint.None)
        {
            _writer.Hinted(hints, from);
        }
    }

    private static void Count(IElement element, string name, PageElement around)
    {
        if (ElementKinds.IsPicture(name))
        {
            around.Pictures++;
        }
        else if (name is "textarea" or "input" && element.GetAttribute("type") is null or "text" or "email" or "password" or "search" or "tel")
        {
            around.Fields++;
        }
    }

    private Hint HintsOf(IElement element)
    {
        var hints = element.LocalName is "time" ? Hint.Date : Hint.None;
        foreach (var attribute in element.Attributes)
        {
            hints |= attribute.Name switch
            {
                "itemprop" => Known("itemprop-" + attribute.Value) | Known(attribute.Value),
                "class" or "id" or "data-testid" or "data-component" or "data-qa" or "data-type" or "data-role" => Known(attribute.Value),
                "role" => RoleHints.Of(attribute.Value),
                "aria-hidden" when attribute.Value is "true" => Hint.Furniture,
                "rel" when attribute.Value.Contains("author", StringComparison.OrdinalIgnoreCase) => Hint.Byline,
                _ => Hint.None,
            };
        }

        return hints;
    }

    private Hint Known(string names)
    {
        if (!_known.TryGetValue(names, out var hints))
        {
            hints = _hintList.Of(names);
            _known[names] = hints;
        }

        return hints;
    }

    // Where a page writes its story by script, this is the story; mostly it is a picture or a plea to enable scripts.
    private static bool HoldsStory(IElement noscript) => noscript.QuerySelectorAll("p").Length > 2;

    private static bool HasLongText(IElement cell)
    {
        var length = 0;
        foreach (var node in cell.Descendants())
        {
            length += node is IText text ? text.Data.AsSpan().Trim().Length : 0;
            if (length > LongestCell || node is IElement { LocalName: "table" })
            {
                return true;
            }
        }

        return false;
    }
}
