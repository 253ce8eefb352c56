using Demarche.Reading.Pages.Html;

namespace Demarche.Reading.Pages;

/// <summary>The reasons why a page is not read, with their numbers: DEM001 to DEM010 and DEM040 on for inputs and text, DEM020 to DEM039 for HTML pages.</summary>
internal static class PageMessages
{
    /// <summary>The page has no words at all.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection Empty(string name) =>
        new(name, "DEM002", "There is no text in it; save the page or paste the story again.");

    /// <summary>The page has no words at all.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlWithoutStory(string name) =>
        new(name, "DEM020", "No story was found on the page; save the page again once it shows the story, or paste the story as text.");

    /// <summary>The page's elements are nested deeper than a page of words needs.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlTooDeep(string name) =>
        new(name, "DEM021", $"The HTML is nested more than {HtmlGuard.DeepestElement} elements deep; save the page again or paste the story as text.");
}
