using Demarche.Workbench.Questions;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Writes an answer for a person at a terminal.</summary>
internal sealed class ConsoleAnswer
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(foreground: Color.Grey);
    private static readonly Style Heading = new(foreground: Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Warning = new(foreground: Color.Olive);

    private readonly LineWriter _lines;
    private readonly bool _isCited;

    private ConsoleAnswer(IAnsiConsole console, bool isCited) => (_lines, _isCited) = (new LineWriter(console), isCited);

    /// <summary>Writes an answer.</summary>
    /// <param name="console">Where to write; its width is kept to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="isCited">Whether each quotation is written as a whole citation.</param>
    internal static void Write(IAnsiConsole console, AnswerView answer, bool isCited)
    {
        var writer = new ConsoleAnswer(console, isCited);
        foreach (var notice in answer.Notices)
        {
            writer._lines.Write(0, 0, (notice, Warning));
        }

        foreach (var section in answer.Sections.Where(section => !section.Lines.IsEmpty))
        {
            writer._lines.Write(0, 0, (section.Heading, Heading), ($"({section.Lines.Length})", Faint));
            foreach (var line in section.Lines)
            {
                writer.WriteLine(line, 2);
            }

            writer._lines.Space();
        }
    }

    private void WriteLine(AnswerLine line, int indent)
    {
        _lines.Write(indent, indent + 2, (line.Head ?? "", Strong), (line.Text, Plain), (AnswerText.OriginsOf(line).Trim(), Faint));
        foreach (var cited in line.Words)
        {
            _lines.Write(indent + 2, indent + 4, (_isCited ? CitationText.Of(cited) : AnswerText.Short(cited), Faint));
        }

        foreach (var detail in line.Details)
        {
            WriteLine(detail, indent + 2);
        }
    }
}
