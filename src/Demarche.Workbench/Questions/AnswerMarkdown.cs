using Demarche.Workbench.Views;

namespace Demarche.Workbench.Questions;

/// <summary>Writes answers as Markdown.</summary>
public static class AnswerMarkdown
{
    /// <summary>Writes an answer.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="answer">The answer.</param>
    public static void Write(TextWriter writer, AnswerView answer)
    {
        writer.Write($"# {MarkdownEscape.Text(answer.Question)}\n");
        foreach (var notice in answer.Notices)
        {
            writer.Write($"\n> {MarkdownEscape.Text(notice)}\n");
        }

        foreach (var section in answer.Sections.Where(section => !section.Lines.IsEmpty))
        {
            writer.Write($"\n## {MarkdownEscape.Text(section.Heading)}\n\n");
            foreach (var line in section.Lines)
            {
                WriteLine(writer, line, "");
            }
        }
    }

    private static void WriteLine(TextWriter writer, AnswerLine line, string indent)
    {
        var head = line.Head is { } day ? $"**{MarkdownEscape.Text(day)}** " : "";
        writer.Write($"{indent}- {head}{MarkdownEscape.Text(line.Text)}{MarkdownEscape.Text(AnswerText.OriginsOf(line))}\n");
        foreach (var cited in line.Words)
        {
            writer.Write($"{indent}  - {MarkdownEscape.Text(CitationText.Of(cited))}\n");
        }

        foreach (var detail in line.Details)
        {
            WriteLine(writer, detail, indent + "  ");
        }
    }
}
