namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>What a page shows: its segments of text in order, and the elements around them.</summary>
/// <param name="root">The outermost element.</param>
/// <param name="segments">Every segment, in order.</param>
internal sealed class PageTree(PageElement root, IReadOnlyList<Segment> segments)
{
    /// <summary>The outermost element.</summary>
    internal PageElement Root { get; } = root;

    /// <summary>Every segment of text, in order of the page.</summary>
    internal IReadOnlyList<Segment> Segments { get; } = segments;

    /// <summary>The segments inside an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Its segments, in order.</returns>
    internal IEnumerable<Segment> Inside(PageElement element)
    {
        for (var index = element.Start; index < element.End; index++)
        {
            yield return Segments[index];
        }
    }

    /// <summary>An element and every element inside it, outer ones first.</summary>
    /// <param name="element">The element to start at.</param>
    /// <returns>The elements in order of the page.</returns>
    internal static IEnumerable<PageElement> Elements(PageElement element)
    {
        var stack = new Stack<PageElement>();
        stack.Push(element);
        while (stack.TryPop(out var next))
        {
            yield return next;
            for (var index = next.Children.Count - 1; index >= 0; index--)
            {
                stack.Push(next.Children[index]);
            }
        }
    }
}
