namespace Demarche.Reading.Pages.Inputs;

/// <summary>A stream whose first bytes can be looked at before it is read. Reading only; the caller closes the stream below.</summary>
internal sealed class HeadedStream : ForwardStream
{
    private readonly Stream _below;
    private readonly byte[] _head;
    private readonly int _length;
    private int _at;

    /// <summary>Reads the first bytes of a stream.</summary>
    /// <param name="below">The stream.</param>
    /// <param name="size">How many bytes to look at.</param>
    /// <exception cref="InvalidDataException">The stream is packed and its packing is broken.</exception>
    internal HeadedStream(Stream below, int size)
    {
        _below = below;
        _head = new byte[size];
        _length = below.ReadAtLeast(_head, size, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes.</summary>
    internal ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_at == _length)
        {
            return _below.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _length - _at);
        _head.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}
