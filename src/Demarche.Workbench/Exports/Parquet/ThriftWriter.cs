using System.Buffers;
using System.Text;

namespace Demarche.Workbench.Exports.Parquet;

/// <summary>
/// Writes structs in Thrift's compact protocol, in which the heads of Parquet files are written
/// (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md). Fields are written by rising number.
/// </summary>
internal sealed class ThriftWriter
{
    private const byte Int32 = 5;
    private const byte Int64 = 6;
    private const byte Binary = 8;
    private const byte List = 9;
    private const byte Struct = 12;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Stack<int> _outer = new();
    private int _last;

    /// <summary>What was written.</summary>
    internal byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    internal void Field(int number, int value)
    {
        Head(number, Int32);
        Varint(ZigZag(value));
    }

    internal void Field(int number, long value)
    {
        Head(number, Int64);
        Varint(ZigZag(value));
    }

    internal void Field(int number, string value)
    {
        Head(number, Binary);
        Text(value);
    }

    internal void Field(int number, Action fields)
    {
        Head(number, Struct);
        Nested(fields);
    }

    internal void Field(int number, IReadOnlyCollection<int> values)
    {
        ListHead(number, values.Count, Int32);
        foreach (var value in values)
        {
            Varint(ZigZag(value));
        }
    }

    internal void Field(int number, IReadOnlyCollection<string> values)
    {
        ListHead(number, values.Count, Binary);
        foreach (var value in values)
        {
            Text(value);
        }
    }

    internal void Field<T>(int number, IReadOnlyCollection<T> items, Action<T> fields)
    {
        ListHead(number, items.Count, Struct);
        foreach (var item in items)
        {
            Nested(() => fields(item));
        }
    }

    /// <summary>Ends the outermost struct.</summary>
    internal void Stop() => Put(0);

    private void Nested(Action fields)
    {
        _outer.Push(_last);
        _last = 0;
        fields();
        Stop();
        _last = _outer.Pop();
    }

    private void Head(int number, byte type)
    {
        Put((byte)(((number - _last) << 4) | type));
        _last = number;
    }

    private void ListHead(int number, int count, byte type)
    {
        Head(number, List);
        if (count < 15)
        {
            Put((byte)((count << 4) | type));
        }
        else
        {
            Put((byte)(0xF0 | type));
            Varint((ulong)count);
        }
    }

    private void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Varint((ulong)bytes.Length);
        _bytes.Write(bytes);
    }

    private void Put(byte value) => _bytes.Write([value]);

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Put((byte)(value | 0x80));
        }

        Put((byte)value);
    }

    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));
}
