namespace Demarche.Workbench.Ingest;

/// <summary>Passes reads on and tells how many bytes went by.</summary>
/// <param name="inner">The stream that is read; closed with this one.</param>
/// <param name="tell">Takes the number of bytes of each read.</param>
internal sealed class MeteredStream(Stream inner, Action<long> tell) : Stream
{
    private long _reached;

    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Tell(read);
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush() => inner.Flush();

    public override void SetLength(long value) => throw new NotSupportedException("The stream is only read.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The stream is only read.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // Bytes that are read twice, after going back to the start, count once.
    private void Tell(int read)
    {
        var position = inner.CanSeek ? inner.Position : _reached + read;
        if (position > _reached)
        {
            tell(position - _reached);
            _reached = position;
        }
    }
}
