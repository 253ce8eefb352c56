using Demarche.Workbench.Conflicts.Reports;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Writes a report for people: its sentences, facts and tables in aligned columns that wrap in a narrow terminal.</summary>
/// <param name="console">Where to write.</param>
internal sealed class ConsoleReport(IAnsiConsole console)
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly LineWriter _lines = new(console);

    /// <summary>Writes the report.</summary>
    internal void Write(ConflictReport report)
    {
        if (report.Model.Length > 0)
        {
            _lines.Write(0, 2, (report.Model, Heading));
        }

        foreach (var value in report.Values.Where(static value => !value.Value.IsNothing))
        {
            _lines.Write(2, 4, (value.Title + ":", Style.Plain), (value.Value.Text.Length == 0 ? "none" : value.Value.Text, Style.Plain));
        }

        foreach (var table in report.Tables.Where(static table => table.Rows.Count > 0 && !table.IsForPrograms))
        {
            _lines.Space();
            _lines.Write(0, 2, (table.Title, Heading));
            new ColumnWriter(console).Write(table);
        }

        if (report.Sentences.Count > 0)
        {
            _lines.Space();
        }

        foreach (var sentence in report.Sentences)
        {
            _lines.Write(0, 2, (sentence, Style.Plain));
        }
    }
}
