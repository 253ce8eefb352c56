using System.IO.Compression;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>
/// Unpacks gzip, one member or many, and notices where the file is cut off: the runtime's stream just ends there. The last four bytes of a
/// whole file give the length of its last member; those of a file cut off are very unlikely to give one that small.
/// </summary>
internal sealed class GzipInputStream : ForwardStream
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
    /// <exception cref="InvalidDataException">The packing is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = _gzip.Read(buffer);
        _given += count;
        return count > 0 || buffer.IsEmpty || _tail.LastLength <= _given ? count : throw new InvalidDataException("The packed bytes are cut off.");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _gzip.Dispose();
        base.Dispose(disposing);
    }
}
