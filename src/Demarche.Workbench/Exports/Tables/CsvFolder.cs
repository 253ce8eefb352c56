using System.Text;
using System.Text.Json;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>
/// Writes a folder of CSV files (RFC 4180, UTF-8), one a table, with a data dictionary for people (data-dictionary.csv) and for programs
/// (datapackage.json, Frictionless Table Schema). Cells that a spreadsheet would run as formulas begin with an apostrophe.
/// </summary>
internal static class CsvFolder
{
    /// <summary>Writes the folder.</summary>
    /// <param name="open">Opens a file of the folder by its name.</param>
    /// <param name="source">What to write.</param>
    internal static void Write(Func<string, Stream> open, ExportSource source)
    {
        var options = source.Options;
        WriteTo(open("data-dictionary.csv"), output => WriteDictionary(output, options));
        WritePackage(open("datapackage.json"), options);
        TableFolder.Write(table => new CsvSink(open(FileOf(table)), table.ColumnsOf(options).Select(column => column.Name)), source);
    }

    private static void WriteDictionary(TextWriter output, ExportOptions options)
    {
        CsvText.WriteLine(output, ["table", "column", "type", "description"]);
        foreach (var table in TableFolder.Tables)
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
            json.WriteArray("resources", TableFolder.Tables, (json, table) =>
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

    private static void WriteTo(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16);
        write(writer);
    }
}
