using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views;

/// <summary>Writes a brief as one HTML file with the stories beside it. It loads nothing from outside, and words of reports never become markup.</summary>
public static class BriefHtml
{
    /// <summary>Writes a brief.</summary>
    /// <param name="output">Where to write; lines end with "\n".</param>
    /// <param name="brief">The brief.</param>
    public static void Write(TextWriter output, BriefView brief)
    {
        var html = new HtmlLines(output);
        WriteHead(html, brief);
        html.Line("<body><div class=\"page\"><main>");
        WriteHeader(html, brief);
        Section(html, "Who is in it", [.. brief.MainParties], WriteParty);
        WriteFolded(html, [.. brief.FoldedParties]);
        Sections(html, brief.FirstSections);
        WritePositions(html, brief.Positions);
        Section(html, "Who says what", brief.Sources, WriteSource);
        Sections(html, brief.LastSections);
        Section(html, "When", brief.Timeline, WriteTime);
        Section(html, "When, without a place on the calendar", brief.UnplacedTimes, WriteTime);
        Section(html, "Not read as the story", brief.Furniture, WriteFurniture);
        Section(html, "About the reading", brief.Diagnostics, WriteDiagnostic);
        html.Line($"<footer>{BriefView.ClosingLine}</footer>");
        html.Line("</main><aside>");
        foreach (var report in brief.Reports)
        {
            StoryHtml.Write(html, report);
        }

        html.Line("</aside></div>");
        html.Line($"<script>{ViewResources.Read("brief.js")}</script>");
        html.Line("</body></html>");
    }

    private static void WriteHead(HtmlLines html, BriefView brief)
    {
        var style = ViewResources.Read("brief.css");
        var title = brief.Reports is [var only] ? only.Title : "Brief";
        html.Line("<!DOCTYPE html>");
        html.Line("<html lang=\"en\"><head><meta charset=\"utf-8\">");
        html.Line(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; "
            + $"style-src '{HashOf(style)}'; script-src '{HashOf(ViewResources.Read("brief.js"))}'\">");
        html.Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.Line($"<title>{HtmlEscape.Text(title)}</title>");
        html.Line($"<style>{style}</style></head>");
    }

    private static void WriteHeader(HtmlLines html, BriefView brief)
    {
        foreach (var notice in brief.Notices)
        {
            var command = notice.Command is { } line ? $"<br><code>{HtmlEscape.Text(line)}</code>" : "";
            html.Line($"<p class=\"notice\">{HtmlEscape.Text(notice.Text)}{command}</p>");
        }

        foreach (var report in brief.Reports)
        {
            html.Line($"<h1><a href=\"#r-{report.ShortId}\">{HtmlEscape.Text(report.Title)}</a></h1>");
            html.Line($"<p class=\"faint\">{HtmlEscape.Text(BriefText.HeaderOf(report))}</p>");
        }
    }

    private static void WriteFolded(HtmlLines html, ImmutableArray<BriefParty> parties)
    {
        if (parties.IsEmpty)
        {
            return;
        }

        html.Line($"<details><summary>{BriefText.FoldedOf(parties.Length)}</summary><ul>");
        foreach (var party in parties)
        {
            WriteParty(html, party);
        }

        html.Line("</ul></details>");
    }

    private static void WriteParty(HtmlLines html, BriefParty party)
    {
        html.Line($"<li><strong>{HtmlEscape.Text(party.Name)}</strong> {HtmlEscape.Text(BriefText.DetailsOf(party))}");
        foreach (var mention in party.Mentions)
        {
            html.Line(HtmlLines.Link(BriefText.Quoted(mention), [mention]));
        }

        html.List(party.Offices.Select(office => $"{HtmlEscape.Text(BriefText.TextOf(office))} {HtmlLines.Link(BriefText.Quoted(office.Evidence), [office.Evidence])}"));
        html.Line("</li>");
    }

    private static void WriteSource(HtmlLines html, BriefSource source)
    {
        html.Line($"<li><strong>{HtmlEscape.Text(source.Name)}</strong>");
        html.List(source.Statements.Select(statement =>
            $"{HtmlLines.Link(BriefText.ContentOf(statement), [.. BriefText.WordsOf(statement)])} <span class=\"faint\">{HtmlEscape.Text(BriefText.MannerOf(statement))}</span>"));
        html.Line("</li>");
    }

    private static void Sections(HtmlLines html, IReadOnlyList<BriefSection> sections)
    {
        foreach (var section in sections)
        {
            Section(html, section.Title, section.Entries, static (html, entry) => html.Line($"<li>{EntryOf(entry)}</li>"));
        }
    }

    private static string EntryOf(BriefEntry entry)
    {
        var head = entry.Head is { } told ? $"<strong>{HtmlEscape.Text(told)}</strong> " : "";
        var details = entry.Details.IsEmpty ? "" : $"<ul>{string.Concat(entry.Details.Select(detail => $"<li>{EntryOf(detail)}</li>"))}</ul>";
        return $"{head}{HtmlEscape.Text(BriefText.PhraseOf(entry))}: {HtmlLines.Link(BriefText.WordsOf(entry), entry.Words)}{details}";
    }

    private static void WritePositions(HtmlLines html, ImmutableArray<BriefPosition> positions)
    {
        if (positions.IsEmpty)
        {
            return;
        }

        html.Line("<h2>Where they stand</h2><table><thead><tr><th>on</th><th>who</th><th>stands</th><th>by whose word</th><th>as of</th><th>words</th></tr></thead><tbody>");
        foreach (var position in positions)
        {
            var cells = new[] { position.Initiative, position.Party, BriefText.StanceOf(position), BriefText.WordOf(position), position.AsOf ?? "" };
            html.Line($"<tr>{string.Concat(cells.Select(cell => $"<td>{HtmlEscape.Text(cell)}</td>"))}<td>{HtmlLines.Link(BriefText.Shortened(position.Words), [position.Words])}</td></tr>");
        }

        html.Line("</tbody></table>");
    }

    private static void WriteTime(HtmlLines html, BriefTime time)
    {
        html.Line($"<li><strong>{HtmlEscape.Text(BriefText.WhenOf(time))}</strong>");
        html.List(time.Places.Select(place =>
            $"{HtmlLines.Link(BriefText.Quoted(place.Expression), [place.Expression])} in {HtmlEscape.Text(BriefText.Quoted(place.Context))}"));
        html.Line("</li>");
    }

    private static void WriteFurniture(HtmlLines html, BriefFurniture block) =>
        html.Line($"<li>{EnumNames.NameOf(block.Role)} {HtmlLines.Link(BriefText.Shortened(block.Words), [block.Words])}</li>");

    private static void WriteDiagnostic(HtmlLines html, BriefDiagnostic diagnostic) =>
        html.Line($"<li>{HtmlEscape.Text(BriefText.TextOf(diagnostic))} {(diagnostic.Words is { } words ? HtmlLines.Link(BriefText.Quoted(words), [words]) : "")}</li>");

    private static void Section<T>(HtmlLines html, string heading, ImmutableArray<T> items, Action<HtmlLines, T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        html.Line($"<h2>{heading}</h2><ul>");
        foreach (var item in items)
        {
            write(html, item);
        }

        html.Line("</ul>");
    }

    private static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
