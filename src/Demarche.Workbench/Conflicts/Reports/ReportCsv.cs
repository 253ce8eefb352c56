using Demarche.Workbench.Exports;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>Writes the first table of a report as CSV (RFC 4180, UTF-8), lists with spaces between their items.</summary>
public static class ReportCsv
{
    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The report.</param>
    public static void Write(TextWriter output, ConflictReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        if (report.Tables is not [var table, ..])
        {
            return;
        }

        CsvText.WriteLine(output, table.Columns.Select(static column => column.Title));
        foreach (var row in table.Rows)
        {
            CsvText.WriteLine(output, row.Select(static cell => cell.Items is { } items ? string.Join(' ', items) : cell.Text));
        }
    }
}
