namespace Demarche.Reading.Pages.Inputs;

/// <summary>A stream that gives no more than so many bytes, so that a small packed file cannot fill a machine.</summary>
/// <param name="below">The stream; the caller closes it.</param>
/// <param name="limit">How many bytes it may give.</param>
internal sealed class LimitedStream(Stream below, long limit) : ForwardStream
{
    private long _left = limit;

    /// <inheritdoc/>
    /// <exception cref="InputTooLargeException">More bytes came than the limit allows.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = below.Read(buffer);
        _left -= count;
        return _left < 0 ? throw new InputTooLargeException() : count;
    }
}
