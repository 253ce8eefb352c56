namespace Demarche.Training.Onnx;

/// <summary>A protobuf message being written: fields in the order of the calls.</summary>
internal sealed class ProtobufMessage
{
    private readonly MemoryStream _bytes = new();

    internal ProtobufMessage Number(int field, long value)
    {
        Key(field, 0);
        Varint((ulong)value);
        return this;
    }

    internal ProtobufMessage Float(int field, float value)
    {
        Key(field, 5);
        _bytes.Write(BitConverter.GetBytes(value));
        return this;
    }

    internal ProtobufMessage Bytes(int field, ReadOnlySpan<byte> value)
    {
        Key(field, 2);
        Varint((ulong)value.Length);
        _bytes.Write(value);
        return this;
    }

    internal ProtobufMessage Text(int field, string value) => Bytes(field, System.Text.Encoding.UTF8.GetBytes(value));

    internal ProtobufMessage Nested(int field, ProtobufMessage value) => Bytes(field, value._bytes.GetBuffer().AsSpan(0, (int)value._bytes.Length));

    internal byte[] ToArray() => _bytes.ToArray();

    private void Key(int field, int wireType) => Varint((ulong)((field << 3) | wireType));

    private void Varint(ulong value)
    {
        for (; value > 127; value >>= 7)
        {
            _bytes.WriteByte((byte)(value | 128));
        }

        _bytes.WriteByte((byte)value);
    }
}
