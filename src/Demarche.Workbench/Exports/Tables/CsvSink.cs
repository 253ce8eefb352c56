using System.Globalization;
using System.Text;
using NodaTime;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Writes a table as CSV (RFC 4180, UTF-8). Cells that a spreadsheet would run as formulas begin with an apostrophe.</summary>
internal sealed class CsvSink : ITableSink
{
    private readonly StreamWriter _writer;

    /// <summary>Begins a file with its head.</summary>
    internal CsvSink(Stream output, IEnumerable<string> columns)
    {
        _writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16);
        CsvText.WriteLine(_writer, columns);
    }

    /// <inheritdoc/>
    public void Write(IEnumerable<object?> cells) => CsvText.WriteLine(_writer, cells.Select(Text));

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        LocalDate day => ExportText.Day(day)!,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell holds a {cell.GetType().Name}; give a text, a number, a day or a flag.", nameof(cell)),
    };
}
