using System.IO.Compression;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>
/// Unpacks gzip, one member or many, and notices where the file is cut off: the runtime's stream just ends there. The last four bytes of a
/// whole file give the length of its last member; those of a file cut off are very unlikely to give one that small.
/// </summary>
internal sealed class GzipInputStream : Stream
{
    private readonly TailStream _tail;
    private readonly GZipStream _gzip;
    private long _given;

    /// <summary>Unpacks a stream.</summary>
    /// <param name="below">The packed bytes; the caller closes the stream.</param>
    internal GzipInputStream(Stream below)
    {
        _tail = new TailStream(below);
        _gzip = new GZipStream(_tail, CompressionMode.Decompress, leaveOpen: true);
    }

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
    /// <exception cref="InvalidDataException">The packing is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = _gzip.Read(buffer);
        _given += count;
        return count > 0 || buffer.IsEmpty || _tail.LastLength <= _given ? count : throw new InvalidDataException("The packed bytes are cut off.");
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

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _gzip.Dispose();
        base.Dispose(disposing);
    }
}
