using AngleSharp.Dom;

namespace Demarche.Reading.Pages.Html.Metadata;

/// <summary>The elements of a page that may state something about it, found in one walk, in order of the page.</summary>
internal sealed class NotedElements
{
    /// <summary>Finds the elements.</summary>
    /// <param name="document">The page.</param>
    internal NotedElements(IDocument document)
    {
        foreach (var element in document.All)
        {
            switch (element.LocalName)
            {
                case "meta":
                    Metas.Add(element);
                    break;
                case "link":
                    Links.Add(element);
                    break;
                case "time":
                    Times.Add(element);
                    break;
                default:
                    break;
            }

            if (element.GetAttribute("itemprop") is { } property)
            {
                Properties.Add((element, property));
            }
        }
    }

    /// <summary>The meta elements.</summary>
    internal List<IElement> Metas { get; } = [];

    /// <summary>The link elements.</summary>
    internal List<IElement> Links { get; } = [];

    /// <summary>The time elements.</summary>
    internal List<IElement> Times { get; } = [];

    /// <summary>The elements with an item property, and its names.</summary>
    internal List<(IElement Element, string Names)> Properties { get; } = [];
}
