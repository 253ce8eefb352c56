using System.Text;

namespace Demarche.Testing.Web;

/// <summary>A request as it came.</summary>
/// <param name="Path">Path and query.</param>
/// <param name="Fields">Header fields, names without regard to case.</param>
public sealed record WebRequest(string Path, IReadOnlyDictionary<string, string> Fields)
{
    private const int LongestHead = 1 << 16;

    /// <summary>Reads the head of a request.</summary>
    /// <returns>The request, or null where the other side ended before one was whole.</returns>
    internal static async Task<WebRequest?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (head.Count < LongestHead && await stream.ReadAsync(one, cancellation) == 1)
        {
            head.Add(one[0]);
            if (head is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'])
            {
                return Parse(Encoding.Latin1.GetString([.. head]));
            }
        }

        return null;
    }

    private static WebRequest Parse(string head)
    {
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            fields[line[..colon]] = line[(colon + 1)..].Trim();
        }

        return new WebRequest(lines[0].Split(' ')[1], fields);
    }
}
