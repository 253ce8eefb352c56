using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>The elements that hold the body of a story.</summary>
/// <param name="Parts">The elements, in order of the page and apart.</param>
internal sealed record StoryBody(IReadOnlyList<PageElement> Parts)
{
    /// <summary>The index of the first segment.</summary>
    internal int Start => Parts[0].Start;

    /// <summary>One past the index of the last segment.</summary>
    internal int End => Parts[^1].End;

    /// <summary>Whether a segment stands in one of the parts.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>True where it does.</returns>
    internal bool Holds(Segment segment) => Parts.Any(part => segment.Index >= part.Start && segment.Index < part.End);
}
