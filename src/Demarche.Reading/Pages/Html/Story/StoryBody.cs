using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>The elements that hold the body of a story.</summary>
internal sealed class StoryBody
{
    private readonly HashSet<PageElement> _parts;

    /// <summary>Makes a body; elements inside others are left out.</summary>
    /// <param name="elements">The elements, in any order; none is without text.</param>
    internal StoryBody(IEnumerable<PageElement> elements)
    {
        var parts = new List<PageElement>();
        foreach (var element in elements.OrderBy(element => element.Start).ThenBy(element => element.Depth))
        {
            if (parts.Count == 0 || element.Start >= parts[^1].End)
            {
                parts.Add(element);
            }
        }

        (Parts, _parts) = (parts, [.. parts]);
    }

    /// <summary>The elements, in order of the page and apart.</summary>
    internal IReadOnlyList<PageElement> Parts { get; }

    /// <summary>The index of the first segment.</summary>
    internal int Start => Parts[0].Start;

    /// <summary>One past the index of the last segment.</summary>
    internal int End => Parts[^1].End;

    /// <summary>Whether an element is one of the parts.</summary>
    /// <param name="element">The element.</param>
    /// <returns>True where it is.</returns>
    internal bool IsPart(PageElement element) => _parts.Contains(element);

    /// <summary>The segments of all parts, in order.</summary>
    /// <param name="tree">The page.</param>
    /// <returns>The segments.</returns>
    internal IEnumerable<Segment> Segments(PageTree tree) => Parts.SelectMany(tree.Inside);
}
