using System.Text;
using Demarche.Reading.Pages;
using Demarche.Reading.Pages.Html;

namespace Demarche.Reading.Tests.Pages.Html;

/// <summary>Reads small pages and shows their blocks as lines "role: words".</summary>
internal static class HtmlPages
{
    internal const string Lead = "The ports of Aldmoor and Vike reopened on Tuesday after a strike of eleven days, the harbour board said, and the first ships were unloaded by noon.";
    internal const string Second = "“We have an agreement that both sides can live with,” said Karin Holm, who led the talks for the dockers’ union. It has yet to be put to a vote.";
    internal const string Third = "Shipowners welcomed the end of the dispute, which had left some forty vessels at anchor, but warned that the backlog would take weeks to clear.";

    internal static PageStoryReading Read(string html, PageFacts? facts = null) =>
        HtmlPageReader.Read(new Page("page.html", PageFormat.Html, Encoding.UTF8.GetBytes(html)) { Facts = facts ?? PageFacts.None }, html);

    internal static PageStory Story(string html, PageFacts? facts = null) => Read(html, facts).Story.ShouldNotBeNull();

    internal static string[] Blocks(string html)
    {
        var story = Story(html);
        return [.. story.Blocks.Select(block => $"{Demarche.Reading.Findings.EnumNames.NameOf(block.Role)}: {story.Text[block.Span.Start..block.Span.End]}")];
    }

    /// <summary>A page with a head and three paragraphs, and something before, inside or after them.</summary>
    internal static string Article(string head = "", string before = "", string inside = "", string after = "") => $"""
        <!doctype html><html lang="en"><head><title>Ports reopen after strike | The Aldmoor Post</title>{head}</head>
        <body>{before}<article><h1>Ports reopen after strike</h1>
        <p>{Lead}</p>
        <p>{Second}</p>
        {inside}
        <p>{Third}</p>
        </article>{after}</body></html>
        """;
}
