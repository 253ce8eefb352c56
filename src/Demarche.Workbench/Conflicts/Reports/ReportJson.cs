using System.Text.Encodings.Web;
using System.Text.Json;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>Writes a report as one JSON object: the model's name, each value, each table as a list of objects, and the sentences.</summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="report">The report.</param>
    public static void Write(Stream output, ConflictReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("model", report.Model);
        foreach (var value in report.Values)
        {
            writer.WritePropertyName(value.Key);
            WriteCell(writer, value.Value);
        }

        foreach (var table in report.Tables)
        {
            WriteTable(writer, table);
        }

        if (report.Sentences.Count > 0)
        {
            writer.WritePropertyName("text");
            WriteCell(writer, Cell.Of(report.Sentences));
        }

        writer.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter writer, ReportTable table)
    {
        writer.WriteStartArray(table.Key);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            for (var column = 0; column < row.Count; column++)
            {
                writer.WritePropertyName(table.Columns[column].Key);
                WriteCell(writer, row[column]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter writer, Cell cell)
    {
        if (cell.IsNothing)
        {
            writer.WriteNullValue();
        }
        else if (cell.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (cell.Items is { } items)
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                writer.WriteStringValue(item);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStringValue(cell.Text);
        }
    }
}
