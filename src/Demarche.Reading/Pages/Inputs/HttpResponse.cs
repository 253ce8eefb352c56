using System.Globalization;
using System.Text;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>An HTTP response as a web archive keeps it.</summary>
/// <param name="Status">Its status code.</param>
/// <param name="Fields">Its header fields, names without regard to case.</param>
/// <param name="Body">Its body as transferred.</param>
internal sealed record HttpResponse(int Status, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Body)
{
    /// <summary>Cuts a response into header and body.</summary>
    /// <param name="block">Its bytes.</param>
    /// <returns>The response, or null where the bytes are none.</returns>
    internal static HttpResponse? Parse(ReadOnlyMemory<byte> block)
    {
        if (!block.Span.StartsWith("HTTP/"u8))
        {
            return null;
        }

        var (end, skip) = (block.Span.IndexOf("\r\n\r\n"u8), 4);
        if (block.Span.IndexOf("\n\n"u8) is >= 0 and var bare && (end < 0 || bare < end))
        {
            (end, skip) = (bare, 2);
        }

        if (end < 0)
        {
            (end, skip) = (block.Length, 0);
        }

        var lines = Encoding.UTF8.GetString(block.Span[..end]).Split('\n');
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        var status = lines[0].Split(' ', 3);
        return status.Length >= 2 && int.TryParse(status[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? new HttpResponse(code, fields, block[(end + skip)..])
            : null;
    }
}
