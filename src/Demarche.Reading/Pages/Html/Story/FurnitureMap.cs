using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Which elements of a page are no part of any story, by their tags and names; an element that holds the story is none, whatever it is called.</summary>
internal sealed class FurnitureMap
{
    // How often a named element may turn out to hold the story after all.
    private const int MostRestored = 6;

    private readonly HashSet<PageElement> _elements = [];
    private readonly HashSet<PageElement> _restored = [];
    private readonly PageTree _tree;
    private readonly PageMeasure _raw;
    private readonly Segment? _headline;
    private readonly bool[] _segments;

    /// <summary>Looks a page over.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="headline">The segment of the story's title, or null.</param>
    internal FurnitureMap(PageTree tree, Segment? headline)
    {
        (_tree, _headline) = (tree, headline);
        _raw = new PageMeasure(tree.Segments, static _ => false);
        _segments = new bool[tree.Segments.Count];
        Mark();
        while (_restored.Count < MostRestored && Misnamed() is { } element)
        {
            _restored.Add(element);
            Mark();
        }
    }

    /// <summary>Whether a segment stands in furniture.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>True where it does.</returns>
    internal bool Holds(Segment segment) => _segments[segment.Index];

    /// <summary>Whether an element is the outermost of a piece of furniture.</summary>
    /// <param name="element">The element.</param>
    /// <returns>True where it is.</returns>
    internal bool Contains(PageElement element) => _elements.Contains(element);

    private void Mark()
    {
        _elements.Clear();
        Array.Clear(_segments);
        var stack = new Stack<PageElement>([_tree.Root]);
        while (stack.TryPop(out var element))
        {
            if (IsNamedFurniture(element) && !_restored.Contains(element) && !HoldsStory(element))
            {
                _elements.Add(element);
                Array.Fill(_segments, true, element.Start, element.End - element.Start);
                continue;
            }

            foreach (var child in element.Children)
            {
                stack.Push(child);
            }
        }
    }

    // A piece of furniture with far more prose than all that is none.
    private PageElement? Misnamed()
    {
        var clean = new PageMeasure(_tree.Segments, Holds).Total;
        var largest = _elements.Where(CanHoldStory).OrderBy(element => element.Start).MaxBy(_raw.Of);
        return largest is not null && _raw.Of(largest) > 200 && clean < 0.5 * _raw.Of(largest) ? largest : null;
    }

    private static bool CanHoldStory(PageElement element) =>
        element.Name is not ("nav" or "footer" or "menu" or "aside") && !element.Suggests(Hint.Comments);

    private static bool IsNamedFurniture(PageElement element) => element.Name switch
    {
        "body" or "html" or "main" => false,
        "nav" or "menu" or "aside" => true,
        "footer" => element.Parent is not { Name: "blockquote" or "figure" },
        "form" => element.Fields > 0 || element.Suggests(Hint.Furniture | Hint.Comments),
        "p" or "h1" => element.Suggests(Hint.Related | Hint.Comments) || (element.Suggests(Hint.Furniture) && !element.Suggests(Hint.Body)),
        "li" => element.Suggests(Hint.Related | Hint.Furniture),
        _ when element.Suggests(Hint.Body) => element.Suggests(Hint.Related | Hint.Comments),
        _ => element.Suggests(Hint.Furniture | Hint.Related | Hint.Comments | Hint.PullQuote),
    };

    private bool HoldsStory(PageElement element)
    {
        var inside = _raw.Of(element);
        var outside = _raw.Total - inside;
        if (element.Suggests(Hint.Comments) && !element.Suggests(Hint.Body | Hint.Story))
        {
            return outside < Math.Max(200, 0.1 * inside);
        }

        if (element.Suggests(Hint.Body) && inside > 0.25 * _raw.Total)
        {
            return true;
        }

        var holdsHeadline = _headline is not null && _headline.Index >= element.Start && _headline.Index < element.End;
        return holdsHeadline ? inside > 0.1 * _raw.Total : inside > 200 && outside < 0.5 * inside;
    }
}
