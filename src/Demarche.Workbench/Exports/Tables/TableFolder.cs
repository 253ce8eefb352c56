using System.Collections.Immutable;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Writes every table of a record, each into a file of its own.</summary>
internal static class TableFolder
{
    /// <summary>Every table, in the order of the data dictionary.</summary>
    internal static ImmutableArray<ExportTable> Tables { get; } =
        [.. ReportTables.All(), .. PartyTables.All(), .. MatterTables.All(), .. CourseTables.All(), .. OutlookTables.All()];

    /// <summary>Writes the tables.</summary>
    /// <param name="open">Begins the file of a table.</param>
    /// <param name="source">What to write.</param>
    internal static void Write(Func<ExportTable, ITableSink> open, ExportSource source)
    {
        foreach (var table in Tables.Where(table => table.OfRecord is not null))
        {
            using var sink = open(table);
            WriteRows(sink, table, table.OfRecord!(source), source.Options);
        }

        WriteReports(open, source);
    }

    // All tables of reports grow together, so that the reports are read once.
    private static void WriteReports(Func<ExportTable, ITableSink> open, ExportSource source)
    {
        var tables = Tables.Where(table => table.OfReport is not null).ToList();
        var sinks = new List<ITableSink>();
        try
        {
            sinks.AddRange(tables.Select(open));
            foreach (var findings in source.Reports())
            {
                for (var index = 0; index < tables.Count; index++)
                {
                    WriteRows(sinks[index], tables[index], tables[index].OfReport!(source, findings), source.Options);
                }
            }
        }
        finally
        {
            sinks.ForEach(sink => sink.Dispose());
        }
    }

    private static void WriteRows(ITableSink sink, ExportTable table, IEnumerable<object?[]> rows, ExportOptions options)
    {
        foreach (var row in rows)
        {
            sink.Write(table.CellsOf(row, options));
        }
    }
}
