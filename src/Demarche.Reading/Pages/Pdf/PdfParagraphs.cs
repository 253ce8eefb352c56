using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Demarche.Reading.Pages.Pdf;

/// <summary>Rebuilds the paragraphs of a PDF file from the places of its words.</summary>
internal static class PdfParagraphs
{
    /// <summary>The file's text, a paragraph a line and a blank line between two; hyphens at line ends are mended, running heads and page numbers left out.</summary>
    /// <param name="document">The file.</param>
    /// <param name="maximumPages">The most pages that are read.</param>
    /// <returns>The text; empty where there is none.</returns>
    internal static string Text(PdfDocument document, int maximumPages)
    {
        var pages = document.GetPages().Take(maximumPages).Select(Blocks).ToList();
        var heads = RunningHeads(pages);
        var paragraphs = new List<string>();
        foreach (var block in pages.SelectMany(page => page).Where(block => !heads.Contains(Shape(block))))
        {
            if (paragraphs.Count > 0 && Continues(paragraphs[^1], block))
            {
                paragraphs[^1] = Join(paragraphs[^1], block);
            }
            else
            {
                paragraphs.Add(block);
            }
        }

        return string.Join("\n\n", paragraphs);
    }

    private static List<string> Blocks(UglyToad.PdfPig.Content.Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var blocks = UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words));
        return [.. blocks.SelectMany(Paragraphs).Select(Clean).Where(block => block.Length > 0)];
    }

    // Within a block a line that is clearly indented, or follows a line that ends early, begins a paragraph.
    private static IEnumerable<string> Paragraphs(TextBlock block)
    {
        var lines = block.TextLines;
        var paragraph = "";
        for (var index = 0; index < lines.Count; index++)
        {
            var isNew = index > 0 && (lines[index].BoundingBox.Left > block.BoundingBox.Left + (lines[index].BoundingBox.Height * 0.9)
                || (lines[index - 1].BoundingBox.Right < block.BoundingBox.Right - (block.BoundingBox.Width * 0.25) && EndsSentence(lines[index - 1].Text)));
            if (isNew)
            {
                yield return paragraph;
                paragraph = "";
            }

            paragraph = paragraph.Length == 0 ? lines[index].Text : Join(paragraph, lines[index].Text);
        }

        yield return paragraph;
    }

    // "negoti-" and "ations" are one word; "Franco-" and "German" are two parts of one.
    private static string Join(string before, string after)
    {
        before = before.TrimEnd();
        after = after.TrimStart();
        if (before.Length > 1 && after.Length > 0 && before[^1] is '-' or '\u00ad' or '\u2010' && char.IsLetter(before[^2]))
        {
            return char.IsLower(after[0]) || before[^1] == '\u00ad' ? before[..^1] + after : before + after;
        }

        return before + " " + after;
    }

    private static bool Continues(string before, string after) => !EndsSentence(before) && char.IsLower(after[0]);

    private static bool EndsSentence(string line) => line.TrimEnd() is { Length: > 0 } words && words[^1] is '.' or '?' or '!' or '”' or '"' or ':' or '’' or ')';

    private static string Clean(string block)
    {
        var text = new StringBuilder(block.Length);
        foreach (var letter in block)
        {
            if (letter is '\0' or '\u00ad' || (char.IsControl(letter) && !char.IsWhiteSpace(letter)))
            {
                continue;
            }

            text.Append(char.IsWhiteSpace(letter) ? ' ' : letter);
        }

        return text.ToString().Trim();
    }

    // What stands on three pages or more with nothing but its numbers changed.
    private static HashSet<string> RunningHeads(List<List<string>> pages) =>
        [.. pages.SelectMany(page => page.Select(Shape).Distinct(StringComparer.Ordinal))
            .Where(shape => shape.Length <= 120)
            .GroupBy(shape => shape, StringComparer.Ordinal)
            .Where(group => group.Count() >= 3 || (group.Count() == 2 && pages.Count == 2 && group.Key.All(letter => letter is '0' or ' ' or '-' or '–')))
            .Select(group => group.Key)];

    private static string Shape(string block)
    {
        var shape = new StringBuilder();
        foreach (var letter in block)
        {
            if (!char.IsAsciiDigit(letter))
            {
                shape.Append(letter);
            }
            else if (shape.Length == 0 || shape[^1] != '0')
            {
                shape.Append('0');
            }
        }

        return shape.ToString();
    }
}
