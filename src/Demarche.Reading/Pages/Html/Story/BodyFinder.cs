using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Finds the elements that hold the body of a page's story: by what their names say, and by where the prose is.</summary>
internal sealed class BodyFinder
{
    // A child that holds this share of the prose is gone into; what its siblings hold is looked at on the way back.
    private const double Dominant = 0.8;

    private readonly PageTree _tree;
    private readonly PageMeasure _measure;
    private readonly FurnitureMap _furniture;
    private readonly Segment? _headline;

    private BodyFinder(PageTree tree, PageMeasure measure, FurnitureMap furniture, Segment? headline) =>
        (_tree, _measure, _furniture, _headline) = (tree, measure, furniture, headline);

    /// <summary>Finds the body.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="measure">The prose of the page, without that in furniture.</param>
    /// <param name="furniture">What is furniture.</param>
    /// <param name="headline">The segment of the story's title, or null.</param>
    /// <returns>The body, or null where the page has no prose.</returns>
    internal static StoryBody? Find(PageTree tree, PageMeasure measure, FurnitureMap furniture, Segment? headline)
    {
        if (measure.Total == 0)
        {
            return null;
        }

        var finder = new BodyFinder(tree, measure, furniture, headline);
        return finder.ByName() ?? finder.ByProse(finder.Scope());
    }

    private StoryBody? ByName()
    {
        var named = PageTree.Elements(_tree.Root).Where(element => element.Suggests(Hint.Body) && _measure.Of(element) > 0 && !IsInFurniture(element)).ToList();
        if (named.MaxBy(_measure.Of) is not { } best)
        {
            return null;
        }

        foreach (var element in named)
        {
            if (best.Holds(element) && _measure.Of(element) >= 0.9 * _measure.Of(best))
            {
                best = element;
            }
        }

        var body = new StoryBody(named.Where(element => ReferenceEquals(element, best) || AreParts(element, best)));
        return body.Parts.Sum(_measure.Of) >= 0.5 * _measure.Of(Scope()) ? Extended(body.Parts) : null;
    }

    private static bool AreParts(PageElement element, PageElement best) =>
        element.ClassName.Length > 0
        && string.Equals(element.ClassName, best.ClassName, StringComparison.Ordinal)
        && string.Equals(element.Name, best.Name, StringComparison.Ordinal)
        && element.Line().Skip(1).Take(3).Any(outer => outer.Holds(best) && outer.Name is not ("body" or "html"));

    private StoryBody ByProse(PageElement scope)
    {
        var element = scope;
        while (DominantChild(element) is { } child)
        {
            element = child;
        }

        return Extended([element]);
    }

    private PageElement? DominantChild(PageElement element)
    {
        if (element.Children.Count == 0 || element.Children.MaxBy(_measure.Of) is not { } child || IsText(child))
        {
            return null;
        }

        return _measure.Of(child) >= Dominant * _measure.Of(element) ? child : null;
    }

    private static bool IsText(PageElement element) =>
        element.Name is "p" or "ul" or "ol" or "dl" or "li" or "blockquote" or "pre" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "figure" or "dd" or "dt";

    // The article with the headline, else the one with most of the prose, else the main part, else all.
    private PageElement Scope()
    {
        var articles = PageTree.Elements(_tree.Root).Where(element => (element.Name is "article" || element.Suggests(Hint.Story)) && !IsInFurniture(element)).ToList();
        var withHeadline = articles.Where(element => HoldsHeadline(element) && _measure.Of(element) > Math.Max(200, 0.15 * _measure.Total)).ToList();
        if (withHeadline.Count > 0)
        {
            return withHeadline.MaxBy(_measure.Of)!;
        }

        var parts = PageTree.Elements(_tree.Root).Where(element => element.Name is "article" or "main" || element.Suggests(Hint.Story));
        return parts.Where(element => _measure.Of(element) >= 0.5 * _measure.Total).OrderByDescending(element => element.Depth).FirstOrDefault() ?? _tree.Root;
    }

    private bool HoldsHeadline(PageElement element) =>
        _headline is not null && _headline.Index >= element.Start && _headline.Index < element.End;

    private bool IsInFurniture(PageElement element) => element.Line().Any(_furniture.Contains);

    // Prose beside the body, in elements of the same make, belongs to it.
    private StoryBody Extended(IReadOnlyList<PageElement> parts)
    {
        var around = parts.SelectMany(part => part.Line()).ToHashSet();
        var (found, seen) = (parts.ToHashSet(), new HashSet<PageElement>());
        foreach (var part in parts)
        {
            var inner = part;
            while (inner.Parent is { } outer && inner.Name is not ("article" or "main" or "body") && seen.Add(outer))
            {
                found.UnionWith(outer.Children.Where(sibling => !around.Contains(sibling) && IsMore(sibling, inner)));
                inner = outer;
            }
        }

        return new StoryBody(found);
    }

    private bool IsMore(PageElement sibling, PageElement part)
    {
        if (_furniture.Contains(sibling) || _measure.Of(sibling) < 80 || _measure.LinkShareOf(sibling) > 0.2)
        {
            return false;
        }

        if (_headline is not null && sibling.Start < _headline.Index)
        {
            return false;
        }

        return sibling.Name is "p" or "blockquote"
            || (sibling.ClassName.Length > 0 && string.Equals(sibling.ClassName, part.ClassName, StringComparison.Ordinal));
    }
}
