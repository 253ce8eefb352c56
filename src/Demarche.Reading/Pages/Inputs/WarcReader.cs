using System.Globalization;
using System.Text;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Reads the records of a web archive (WARC 0.17 to 1.1) one after another.</summary>
/// <param name="stream">The archive, unpacked; the caller closes it.</param>
/// <param name="limit">The most bytes of a record's block that are kept.</param>
internal sealed class WarcReader(Stream stream, long limit)
{
    private const int MaximumHeaderLine = 1 << 16;
    private const int MaximumHeaderLines = 1000;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _at;
    private int _length;

    /// <summary>Reads the next record.</summary>
    /// <returns>The record, or null at the end of the archive.</returns>
    /// <exception cref="EndOfStreamException">The archive is cut off or damaged here.</exception>
    internal WarcRecord? Read()
    {
        var version = Line();
        while (version is "")
        {
            version = Line();
        }

        if (version is null)
        {
            return null;
        }

        if (!version.StartsWith("WARC/", StringComparison.Ordinal))
        {
            throw new EndOfStreamException();
        }

        var fields = Fields();
        return fields.TryGetValue("Content-Length", out var stated) && long.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new WarcRecord(fields, Block(length))
            : throw new EndOfStreamException();
    }

    private Dictionary<string, string> Fields()
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var count = 0; count < MaximumHeaderLines; count++)
        {
            switch (Line())
            {
                case null:
                    throw new EndOfStreamException();
                case "":
                    return fields;
                case var line when line.IndexOf(':') is > 0 and var colon:
                    fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
                    break;
            }
        }

        throw new EndOfStreamException();
    }

    private byte[]? Block(long length)
    {
        var block = length <= limit ? new MemoryStream() : null;
        while (length > 0)
        {
            if (!Fill())
            {
                throw new EndOfStreamException();
            }

            var count = (int)Math.Min(length, _length - _at);
            block?.Write(_buffer, _at, count);
            _at += count;
            length -= count;
        }

        return block?.ToArray();
    }

    // A line without its end; null at the end of the archive.
    private string? Line()
    {
        var line = new List<byte>();
        while (Fill())
        {
            var value = _buffer[_at++];
            if (value == '\n')
            {
                return Text(line);
            }

            line.Add(value);
            if (line.Count > MaximumHeaderLine)
            {
                throw new EndOfStreamException();
            }
        }

        return line.Count == 0 ? null : Text(line);
    }

    private static string Text(List<byte> line) => Encoding.UTF8.GetString([.. line]).TrimEnd('\r');

    private bool Fill()
    {
        if (_at < _length)
        {
            return true;
        }

        (_at, _length) = (0, stream.Read(_buffer));
        return _length > 0;
    }
}
