using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>Writes what was not read and why as CSV (RFC 4180: comma, CRLF, doubled quotes).</summary>
public static class RejectsCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>Writes the line of column names.</summary>
    /// <param name="output">Where to write to.</param>
    public static void WriteHeader(TextWriter output) => output.Write("name,code,message" + LineEnd);

    /// <summary>Writes one line.</summary>
    /// <param name="output">Where to write to.</param>
    /// <param name="rejection">What was not read.</param>
    public static void Write(TextWriter output, Rejection rejection)
    {
        output.Write(Cell(rejection.Name));
        output.Write(',');
        output.Write(Cell(rejection.Code));
        output.Write(',');
        output.Write(Cell(rejection.Message));
        output.Write(LineEnd);
    }

    // A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe keeps it text (OWASP, "CSV injection").
    private static string Cell(string value)
    {
        var text = value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + value : value;
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
