using System.Collections.Immutable;
using System.Globalization;

namespace Demarche.Workbench.Views;

/// <summary>Writes the lines of an HTML file.</summary>
/// <param name="output">Where to write.</param>
internal sealed class HtmlLines(TextWriter output)
{
    /// <summary>Writes one line.</summary>
    /// <param name="markup">Markup, with every word from outside escaped.</param>
    internal void Line(string markup)
    {
        output.Write(markup);
        output.Write('\n');
    }

    /// <summary>Writes a list, where there is anything in it.</summary>
    /// <param name="items">Markup of each item.</param>
    internal void List(IEnumerable<string> items)
    {
        var any = false;
        foreach (var item in items)
        {
            Line((any ? "" : "<ul>") + $"<li>{item}</li>");
            any = true;
        }

        if (any)
        {
            Line("</ul>");
        }
    }

    /// <summary>Words that lead to their places in the story.</summary>
    /// <param name="text">What to show.</param>
    /// <param name="quotes">The words; all of one report, at least one.</param>
    /// <returns>Markup.</returns>
    internal static string Link(string text, ImmutableArray<Quote> quotes)
    {
        var place = quotes[0].Place;
        var spans = string.Join(' ', quotes.Select(quote => string.Create(CultureInfo.InvariantCulture, $"{quote.Place.Span.Start}-{quote.Place.Span.End}")));
        return $"<a href=\"#{StoryHtml.IdOf(place.Report, place.Block)}\" data-report=\"{place.Report}\" data-spans=\"{spans}\">{HtmlEscape.Text(text)}</a>"
            + $" <span class=\"place\">{HtmlEscape.Text(BriefText.PlacesOf(quotes))}</span>";
    }
}
