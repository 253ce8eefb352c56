using System.Text;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Exports.Dossiers;

/// <summary>Writes a dossier as Markdown (CommonMark).</summary>
internal static class DossierMarkdown
{
    /// <summary>Writes it.</summary>
    internal static void Write(Stream output, Dossier dossier, bool isWithoutText)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"# {MarkdownEscape.Text(dossier.Title)}");
        foreach (var section in dossier.Sections)
        {
            writer.WriteLine();
            writer.WriteLine($"{new string('#', section.Level)} {MarkdownEscape.Text(section.Heading)}");
            if (!section.Lines.IsEmpty)
            {
                writer.WriteLine();
            }

            foreach (var line in section.Lines)
            {
                Write(writer, line);
            }
        }

        writer.WriteLine();
        writer.WriteLine("## Sources");
        writer.WriteLine();
        for (var index = 0; index < dossier.Sources.Length; index++)
        {
            writer.WriteLine($"{ExportText.Number(index + 1)}. {SourceOf(dossier.Sources[index], isWithoutText)}");
        }

        writer.WriteLine();
        writer.WriteLine(MarkdownEscape.Text(Dossier.Caveat));
    }

    private static void Write(TextWriter writer, DossierLine line)
    {
        writer.WriteLine($"- {(line.Head.Length is 0 ? "" : $"**{MarkdownEscape.Text(line.Head)}** ")}{MarkdownEscape.Text(line.Text)}");
        foreach (var quote in line.Quotes)
        {
            var words = quote.Words is { } known ? $"\u201C{MarkdownEscape.Text(known)}\u201D " : "";
            writer.WriteLine($"  - {words}\\[{ExportText.Number(quote.Source)}\\] {MarkdownEscape.Code(quote.Reference)}");
        }
    }

    private static string SourceOf(ReportCard card, bool isWithoutText) => string.Join(", ", new[]
    {
        isWithoutText || card.Title is null ? null : MarkdownEscape.Text(card.Title),
        card.Outlet is { } outlet ? MarkdownEscape.Text(outlet) : null,
        ExportText.Day(card.Published),
        card.Url is { } url ? MarkdownEscape.Text(url) : null,
        MarkdownEscape.Code(card.Id.Value),
    }.OfType<string>());
}
