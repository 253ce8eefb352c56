namespace Demarche.Workbench.Annotation;

/// <summary>Reads the lines of a stream as bytes, one at a time, and passes over what is longer than a limit.</summary>
/// <param name="stream">The stream; not closed.</param>
/// <param name="maximumBytes">The longest line that is kept.</param>
internal sealed class LineReader(Stream stream, int maximumBytes)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isBehindFirst;

    /// <summary>Reads the next line.</summary>
    /// <param name="line">Its bytes without the line break, or null where it was too long.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out byte[]? line)
    {
        line = null;
        using var bytes = new MemoryStream();
        var isTooLong = false;
        var hasAny = false;
        while (Fill())
        {
            hasAny = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest.IndexOf((byte)'\n');
            var part = length < 0 ? rest : rest[..length];
            isTooLong |= bytes.Length + part.Length > maximumBytes;
            if (!isTooLong)
            {
                bytes.Write(part);
            }

            _start += part.Length + (length < 0 ? 0 : 1);
            if (length >= 0)
            {
                break;
            }
        }

        line = isTooLong ? null : Trimmed(bytes);
        return hasAny;
    }

    private bool Fill()
    {
        if (_start == _end)
        {
            (_start, _end) = (0, stream.Read(_buffer));
        }

        return _end > _start;
    }

    // Without the carriage return, and the first line without a byte order mark.
    private byte[] Trimmed(MemoryStream bytes)
    {
        var line = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (!_isBehindFirst && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        _isBehindFirst = true;
        return (line.EndsWith("\r"u8) ? line[..^1] : line).ToArray();
    }
}
