using System.Buffers.Binary;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Passes bytes through and remembers the last four.</summary>
/// <param name="below">The stream; the caller closes it.</param>
internal sealed class TailStream(Stream below) : ForwardStream
{
    private readonly byte[] _last = new byte[4];

    /// <summary>The last four bytes that passed as a number, least first.</summary>
    internal uint LastLength => BinaryPrimitives.ReadUInt32LittleEndian(_last);

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
}
