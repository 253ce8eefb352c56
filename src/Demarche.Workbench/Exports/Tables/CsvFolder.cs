using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Demarche.Reading.Findings;
using NodaTime;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>
/// Writes a folder of CSV files (RFC 4180, UTF-8), one a table, with a data dictionary for people (data-dictionary.csv) and for programs
/// (datapackage.json, Frictionless Table Schema). Cells that a spreadsheet would run as formulas begin with an apostrophe.
/// </summary>
internal static class CsvFolder
{
    /// <summary>Every table, in the order of the data dictionary.</summary>
    internal static ImmutableArray<ExportTable> Tables { get; } =
        [.. ReportTables.All(), .. PartyTables.All(), .. MatterTables.All(), .. CourseTables.All(), .. OutlookTables.All()];

    /// <summary>Writes the folder.</summary>
    /// <param name="open">Opens a file of the folder by its name.</param>
    /// <param name="source">What to write.</param>
    internal static void Write(Func<string, Stream> open, ExportSource source)
    {
        var options = source.Options;
        WriteTo(open("data-dictionary.csv"), output => WriteDictionary(output, options));
        WritePackage(open("datapackage.json"), options);
        foreach (var table in Tables.Where(table => table.OfRecord is not null))
        {
            WriteTo(open(FileOf(table)), output =>
            {
                WriteHead(output, table, options);
                WriteRows(output, table, table.OfRecord!(source), options);
            });
        }

        WriteReports(open, source);
    }

    // All tables of reports grow together, so that the reports are read once.
    private static void WriteReports(Func<string, Stream> open, ExportSource source)
    {
        var tables = Tables.Where(table => table.OfReport is not null).ToList();
        var writers = new List<StreamWriter>();
        try
        {
            foreach (var table in tables)
            {
                var writer = WriterOf(open(FileOf(table)));
                writers.Add(writer);
                WriteHead(writer, table, source.Options);
            }

            foreach (var findings in source.Reports())
            {
                for (var index = 0; index < tables.Count; index++)
                {
                    WriteRows(writers[index], tables[index], tables[index].OfReport!(source, findings), source.Options);
                }
            }
        }
        finally
        {
            writers.ForEach(writer => writer.Dispose());
        }
    }

    private static void WriteHead(TextWriter output, ExportTable table, ExportOptions options) =>
        CsvText.WriteLine(output, table.ColumnsOf(options).Select(column => column.Name));

    private static void WriteRows(TextWriter output, ExportTable table, IEnumerable<object?[]> rows, ExportOptions options)
    {
        foreach (var row in rows)
        {
            CsvText.WriteLine(output, table.CellsOf(row, options).Select(Text));
        }
    }

    private static void WriteDictionary(TextWriter output, ExportOptions options)
    {
        CsvText.WriteLine(output, ["table", "column", "type", "description"]);
        foreach (var table in Tables)
        {
            CsvText.WriteLine(output, [FileOf(table), "", "", table.Description]);
            foreach (var column in table.ColumnsOf(options))
            {
                CsvText.WriteLine(output, [FileOf(table), column.Name, TypeOf(column), column.Description]);
            }
        }
    }

    private static void WritePackage(Stream output, ExportOptions options)
    {
        using (output)
        {
            using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "demarche-record");
            json.WriteArray("resources", Tables, (json, table) =>
            {
                json.WriteString("name", table.Name);
                json.WriteString("path", FileOf(table));
                json.WriteString("profile", "tabular-data-resource");
                json.WriteString("encoding", "utf-8");
                json.WriteString("description", table.Description);
                json.WriteStartObject("schema");
                json.WriteArray("fields", table.ColumnsOf(options), (json, column) =>
                {
                    json.WriteString("name", column.Name);
                    json.WriteString("type", TypeOf(column));
                    json.WriteString("description", column.Description);
                });
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }
    }

    private static string FileOf(ExportTable table) => table.Name + ".csv";

    private static string TypeOf(TableColumn column) => column.Type.ToString().ToLowerInvariant();

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        LocalDate day => ExportText.Day(day)!,
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell holds a {cell.GetType().Name}; give a text, a number, a day or a flag.", nameof(cell)),
    };

    private static void WriteTo(Stream stream, Action<TextWriter> write)
    {
        using var writer = WriterOf(stream);
        write(writer);
    }

    private static StreamWriter WriterOf(Stream stream) => new(stream, new UTF8Encoding(false), 1 << 16);
}
