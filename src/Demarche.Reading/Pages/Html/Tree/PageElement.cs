namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>An element that starts a new line on the page, with the segments of text inside it.</summary>
/// <param name="name">Its tag name, in lower case.</param>
/// <param name="className">Its class attribute, or empty.</param>
/// <param name="parent">The element around it, or null for the root.</param>
/// <param name="hints">What its names hint at.</param>
internal sealed class PageElement(string name, string className, PageElement? parent, Hint hints)
{
    /// <summary>Its tag name, in lower case.</summary>
    internal string Name { get; } = name;

    /// <summary>Its class attribute as it stands, or empty.</summary>
    internal string ClassName { get; } = className;

    /// <summary>The element around it, or null for the root.</summary>
    internal PageElement? Parent { get; } = parent;

    /// <summary>What its names hint at.</summary>
    internal Hint Hints { get; } = hints;

    /// <summary>How many elements are around it.</summary>
    internal int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The elements directly inside.</summary>
    internal List<PageElement> Children { get; } = [];

    /// <summary>The index of the first segment inside.</summary>
    internal int Start { get; set; }

    /// <summary>One past the index of the last segment inside.</summary>
    internal int End { get; set; }

    /// <summary>How many pictures, videos and frames are inside.</summary>
    internal int Pictures { get; set; }

    /// <summary>How many fields a reader can fill in are inside.</summary>
    internal int Fields { get; set; }

    /// <summary>Whether its names hint at any of some things.</summary>
    /// <param name="any">The things.</param>
    /// <returns>True where at least one is hinted at.</returns>
    internal bool Suggests(Hint any) => (Hints & any) != Hint.None;

    /// <summary>Whether an element is this one or inside it.</summary>
    /// <param name="element">The element.</param>
    /// <returns>True where it is.</returns>
    internal bool Holds(PageElement element)
    {
        var inner = element;
        while (inner is not null && inner.Depth > Depth)
        {
            inner = inner.Parent;
        }

        return ReferenceEquals(inner, this);
    }

    /// <summary>This element and those around it, from inside to outside.</summary>
    /// <returns>The elements.</returns>
    internal IEnumerable<PageElement> Line()
    {
        for (var element = this; element is not null; element = element.Parent)
        {
            yield return element;
        }
    }
}
