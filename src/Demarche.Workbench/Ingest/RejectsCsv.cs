using Demarche.Reading.Pages;
using Demarche.Workbench.Exports;

namespace Demarche.Workbench.Ingest;

/// <summary>Writes what was not read and why as CSV (RFC 4180: comma, CRLF, doubled quotes).</summary>
public static class RejectsCsv
{
    /// <summary>Writes the line of column names.</summary>
    /// <param name="output">Where to write to.</param>
    public static void WriteHeader(TextWriter output) => CsvText.WriteLine(output, ["name", "code", "message"]);

    /// <summary>Writes one line.</summary>
    /// <param name="output">Where to write to.</param>
    /// <param name="rejection">What was not read.</param>
    public static void Write(TextWriter output, Rejection rejection) => CsvText.WriteLine(output, [rejection.Name, rejection.Code, rejection.Message]);
}
