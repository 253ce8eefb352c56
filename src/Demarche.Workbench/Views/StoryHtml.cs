using System.Globalization;
using Demarche.Language;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views;

/// <summary>Writes a story as HTML, block by block, so that spans of its text can be found again.</summary>
internal static class StoryHtml
{
    /// <summary>The id of a block's element.</summary>
    /// <param name="report">The report's short id.</param>
    /// <param name="block">Index of the block; the whole story where it is negative.</param>
    /// <returns>An id.</returns>
    internal static string IdOf(string report, int block) =>
        block < 0 ? "r-" + report : string.Create(CultureInfo.InvariantCulture, $"r-{report}-{block}");

    /// <summary>Writes a story.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="report">The story.</param>
    internal static void Write(HtmlLines html, BriefReport report)
    {
        html.Line($"<article id=\"{IdOf(report.ShortId, -1)}\"><p class=\"faint\">{HtmlEscape.Text(BriefText.HeaderOf(report))}</p>");
        var reached = 0;
        for (var index = 0; index < report.Blocks.Length; index++)
        {
            var block = report.Blocks[index];
            WriteOutside(html, report.Text, new TextSpan(reached, block.Span.Start));
            var apart = block.IsStory ? "" : " apart";
            Write(html, report.Text, block.Span, $" id=\"{IdOf(report.ShortId, index)}\" class=\"block {EnumNames.NameOf(block.Role)}{apart}\"");
            reached = block.Span.End;
        }

        WriteOutside(html, report.Text, new TextSpan(reached, report.Text.Length));
        html.Line("</article>");
    }

    private static void WriteOutside(HtmlLines html, string text, TextSpan span)
    {
        if (!span.Trim(text).IsEmpty)
        {
            Write(html, text, span, " class=\"block apart\"");
        }
    }

    private static void Write(HtmlLines html, string text, TextSpan span, string attributes)
    {
        var start = span.Start.ToString(CultureInfo.InvariantCulture);
        html.Line($"<div{attributes} data-start=\"{start}\">{HtmlEscape.Text(span.In(text).ToString())}</div>");
    }
}
