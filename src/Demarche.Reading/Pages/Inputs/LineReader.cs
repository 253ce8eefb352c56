using System.Buffers;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Reads lines of bytes, ended by LF, and passes over those that are too long without keeping them.</summary>
/// <param name="stream">The stream; the caller closes it.</param>
/// <param name="limit">The most bytes a line may have.</param>
internal sealed class LineReader(Stream stream, long limit)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _at;
    private int _length;

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line without its end; empty where it is too long.</param>
    /// <param name="isTooLong">Whether the line has more bytes than the limit.</param>
    /// <returns>False at the end of the stream.</returns>
    internal bool Read(out ReadOnlyMemory<byte> line, out bool isTooLong)
    {
        var (writer, total, isAny) = (new ArrayBufferWriter<byte>(), 0L, false);
        while (Fill())
        {
            isAny = true;
            var rest = _buffer.AsSpan(_at, _length - _at);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            total += part.Length;
            if (total <= limit)
            {
                writer.Write(part);
            }
            else
            {
                writer.Clear();
            }

            _at += end < 0 ? part.Length : end + 1;
            if (end >= 0)
            {
                break;
            }
        }

        isTooLong = total > limit;
        line = isTooLong ? default : writer.WrittenMemory;
        return isAny;
    }

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
