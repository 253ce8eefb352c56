using System.Security.Cryptography;
using System.Text;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Exports.Dossiers;

/// <summary>Writes a dossier as one HTML file that loads nothing and runs nothing.</summary>
internal static class DossierHtml
{
    /// <summary>Writes it.</summary>
    internal static void Write(Stream output, Dossier dossier, bool isWithoutText)
    {
        var style = ViewResources.Read("dossier.css");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html lang=\"en\">");
        writer.WriteLine("<head>");
        writer.WriteLine("<meta charset=\"utf-8\">");
        writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        writer.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'\">");
        writer.WriteLine($"<title>{HtmlEscape.Text(dossier.Title)}</title>");
        writer.WriteLine($"<style>{style}</style>");
        writer.WriteLine("</head>");
        writer.WriteLine("<body>");
        writer.WriteLine($"<h1>{HtmlEscape.Text(dossier.Title)}</h1>");
        foreach (var section in dossier.Sections)
        {
            Write(writer, section);
        }

        WriteSources(writer, dossier, isWithoutText);
        writer.WriteLine($"<footer>{HtmlEscape.Text(Dossier.Caveat)}</footer>");
        writer.WriteLine("</body>");
        writer.WriteLine("</html>");
    }

    private static void Write(TextWriter writer, DossierSection section)
    {
        var heading = "h" + ExportText.Number(section.Level);
        writer.WriteLine($"<{heading}>{HtmlEscape.Text(section.Heading)}</{heading}>");
        if (section.Lines.IsEmpty)
        {
            return;
        }

        writer.WriteLine("<ul>");
        foreach (var line in section.Lines)
        {
            writer.Write($"<li>{(line.Head.Length is 0 ? "" : $"<b>{HtmlEscape.Text(line.Head)}</b> ")}{HtmlEscape.Text(line.Text)}");
            foreach (var quote in line.Quotes)
            {
                var words = quote.Words is { } known ? $"<q>{HtmlEscape.Text(known)}</q> " : "";
                var number = ExportText.Number(quote.Source);
                writer.Write($"<div class=\"quote\">{words}<a href=\"#s{number}\" title=\"{HtmlEscape.Text(quote.Reference)}\">[{number}]</a></div>");
            }

            writer.WriteLine("</li>");
        }

        writer.WriteLine("</ul>");
    }

    private static void WriteSources(TextWriter writer, Dossier dossier, bool isWithoutText)
    {
        writer.WriteLine("<h2>Sources</h2>");
        writer.WriteLine("<ol>");
        for (var index = 0; index < dossier.Sources.Length; index++)
        {
            writer.WriteLine($"<li id=\"s{ExportText.Number(index + 1)}\">{SourceOf(dossier.Sources[index], isWithoutText)}</li>");
        }

        writer.WriteLine("</ol>");
    }

    private static string SourceOf(ReportCard card, bool isWithoutText) => string.Join(", ", new[]
    {
        isWithoutText || card.Title is null ? null : HtmlEscape.Text(card.Title),
        card.Outlet is { } outlet ? HtmlEscape.Text(outlet) : null,
        ExportText.Day(card.Published),
        card.Url is { } url ? LinkOf(url) : null,
        $"<code>{HtmlEscape.Text(card.Id.Value)}</code>",
    }.OfType<string>());

    // Only an address of the web is a link: "javascript:" is shown as text.
    private static string LinkOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? $"<a href=\"{HtmlEscape.Text(url)}\" rel=\"noreferrer\">{HtmlEscape.Text(url)}</a>"
            : HtmlEscape.Text(url);
}
