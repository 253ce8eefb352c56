namespace Demarche.Training.Onnx;

/// <summary>The little of the protobuf wire format that reading an ONNX file needs.</summary>
internal static class ProtobufReader
{
    /// <summary>The fields of a message, in order; fixed-width ones are passed over.</summary>
    /// <param name="message">The bytes of one message.</param>
    /// <returns>Number, value (of a varint) and bytes (of anything with a length).</returns>
    internal static IEnumerable<(int Number, ulong Value, ReadOnlyMemory<byte> Bytes)> Fields(ReadOnlyMemory<byte> message)
    {
        for (var at = 0; at < message.Length;)
        {
            var key = Varint(message.Span, ref at);
            var number = (int)(key >> 3);
            switch (key & 7)
            {
                case 0:
                    yield return (number, Varint(message.Span, ref at), default);
                    break;
                case 1:
                    at += 8;
                    break;
                case 5:
                    at += 4;
                    break;
                default:
                    var length = (int)Varint(message.Span, ref at);
                    yield return (number, 0, message.Slice(at, length));
                    at += length;
                    break;
            }
        }
    }

    private static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 127) << shift;
            if (part < 128)
            {
                return value;
            }
        }
    }
}
