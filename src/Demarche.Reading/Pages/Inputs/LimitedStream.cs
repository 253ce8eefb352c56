namespace Demarche.Reading.Pages.Inputs;

/// <summary>A stream that gives no more than so many bytes, so that a small packed file cannot fill a machine.</summary>
/// <param name="below">The stream; the caller closes it.</param>
/// <param name="limit">How many bytes it may give.</param>
internal sealed class LimitedStream(Stream below, long limit) : Stream
{
    private long _left = limit;

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
    /// <exception cref="InputTooLargeException">More bytes came than the limit allows.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = below.Read(buffer);
        _left -= count;
        return _left < 0 ? throw new InputTooLargeException() : count;
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
