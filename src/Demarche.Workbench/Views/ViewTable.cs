using System.Collections.Immutable;

namespace Demarche.Workbench.Views;

/// <summary>What a chart shows, as a table: its alternative for those who do not see it, and what is saved as CSV.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows; each has as many cells as there are headings.</param>
public sealed record ViewTable(string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Writes the table as CSV (RFC 4180); a cell that a spreadsheet would take for a formula stays text.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteCsv(TextWriter writer)
    {
        Exports.CsvText.WriteLine(writer, Columns);
        foreach (var row in Rows)
        {
            Exports.CsvText.WriteLine(writer, row);
        }
    }
}
