namespace Demarche.Workbench.Exports;

/// <summary>Writes CSV (RFC 4180: comma, CRLF, doubled quotes).</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";

    /// <summary>Writes one line.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="values">The cells.</param>
    /// <param name="separator">What stands between cells: a comma or a semicolon.</param>
    internal static void WriteLine(TextWriter output, IEnumerable<string> values, char separator = ',')
    {
        output.Write(string.Join(separator, values.Select(value => Cell(value, separator))));
        output.Write(LineEnd);
    }

    // A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe keeps it text (OWASP, "CSV injection").
    private static string Cell(string value, char separator)
    {
        var text = value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !IsNumber(value) ? "'" + value : value;
        return text.AsSpan().IndexOfAny("\"\r\n") < 0 && !text.Contains(separator, StringComparison.Ordinal) ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsNumber(string value) => value.Length is > 1 and < 20 && value[0] == '-' && value.Skip(1).All(character => char.IsAsciiDigit(character) || character is '.');
}
