using System.Buffers.Binary;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Passes bytes through and remembers the last four.</summary>
/// <param name="below">The stream; the caller closes it.</param>
internal sealed class TailStream(Stream below) : Stream
{
    private readonly byte[] _last = new byte[4];

    /// <summary>The last four bytes that passed as a number, least first.</summary>
    internal uint LastLength => BinaryPrimitives.ReadUInt32LittleEndian(_last);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = below.Read(buffer);
        for (var index = Math.Max(0, count - _last.Length); index < count; index++)
        {
            _last.AsSpan(1).CopyTo(_last);
            _last[^1] = buffer[index];
        }

        return count;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
