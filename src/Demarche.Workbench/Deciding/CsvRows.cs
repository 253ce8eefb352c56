using System.Text;

namespace Demarche.Workbench.Deciding;

/// <summary>Reads CSV (RFC 4180): comma, quotes doubled inside quotes, lines ended by LF or CRLF, a byte order mark passed over.</summary>
internal static class CsvRows
{
    /// <summary>Reads rows.</summary>
    /// <param name="input">The text.</param>
    /// <returns>The fields of each row that is not empty, with the number of the line it begins in.</returns>
    /// <exception cref="FormatException">A quote is left open.</exception>
    internal static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Read(TextReader input)
    {
        var text = input.ReadToEnd();
        var (at, line) = (text is ['\uFEFF', ..] ? 1 : 0, 1);
        while (at < text.Length)
        {
            var first = line;
            var fields = new List<string>();
            do
            {
                fields.Add(Field(text, ref at, ref line));
            }
            while (at < text.Length && text[at++] is ',');

            if (at > 0 && at <= text.Length && text[at - 1] is '\r' && at < text.Length && text[at] is '\n')
            {
                at++;
            }

            line++;
            if (fields is not [""])
            {
                yield return (first, fields);
            }
        }
    }

    private static string Field(string text, ref int at, ref int line)
    {
        if (at >= text.Length || text[at] is not '"')
        {
            var start = at;
            while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            {
                at++;
            }

            return text[start..at];
        }

        var field = new StringBuilder();
        for (at++; ; at++)
        {
            if (at >= text.Length)
            {
                throw new FormatException($"a quotation mark is left open, up to line {line}");
            }

            if (text[at] is '"' && (at + 1 >= text.Length || text[at + 1] is not '"'))
            {
                at++;
                return field.ToString();
            }

            at += text[at] is '"' ? 1 : 0;
            line += text[at] is '\n' ? 1 : 0;
            field.Append(text[at]);
        }
    }
}
