using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Demarche.Workbench.Exports.Tables;
using NodaTime;

namespace Demarche.Workbench.Exports.Parquet;

/// <summary>Gathers the cells of one column for a row group and encodes them: plain, any of them may be missing.</summary>
/// <param name="column">The column.</param>
internal sealed class ParquetColumn(TableColumn column)
{
    // Physical types of the format (https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift).
    private const int Boolean = 0;
    private const int Int32 = 1;
    private const int Double = 5;
    private const int ByteArray = 6;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly ArrayBufferWriter<byte> _values = new();
    private readonly List<bool> _isThere = [];
    private readonly List<bool> _flags = [];

    internal string Name => column.Name;

    /// <summary>The physical type.</summary>
    internal int Type => column.Type switch
    {
        ColumnType.Boolean => Boolean,
        ColumnType.Integer or ColumnType.Date => Int32,
        ColumnType.Number => Double,
        _ => ByteArray,
    };

    /// <summary>What the physical type stands for: UTF8 or DATE; null where it stands for itself.</summary>
    internal int? Converted => column.Type switch
    {
        ColumnType.String => 0,
        ColumnType.Date => 6,
        _ => null,
    };

    internal int Count => _isThere.Count;

    internal void Add(object? cell)
    {
        _isThere.Add(cell is not null);
        Span<byte> bytes = stackalloc byte[8];
        switch (cell)
        {
            case null:
                break;
            case string text:
                var words = Encoding.UTF8.GetBytes(text);
                BinaryPrimitives.WriteInt32LittleEndian(bytes, words.Length);
                _values.Write(bytes[..4]);
                _values.Write(words);
                break;
            case bool flag:
                _flags.Add(flag);
                break;
            case int number:
                BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
                _values.Write(bytes[..4]);
                break;
            case LocalDate day:
                BinaryPrimitives.WriteInt32LittleEndian(bytes, Period.DaysBetween(Epoch, day));
                _values.Write(bytes[..4]);
                break;
            case double number:
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
                _values.Write(bytes);
                break;
            default:
                throw new ArgumentException($"A cell holds a {cell.GetType().Name}; give a text, a number, a day or a flag.", nameof(cell));
        }
    }

    /// <summary>Encodes what was gathered as one data page, and forgets it.</summary>
    /// <returns>The page's body, compressed with gzip, and its length before that.</returns>
    internal (byte[] Packed, int Length) Take()
    {
        using var page = new MemoryStream();
        var levels = Levels();
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, levels.Length);
        page.Write(length);
        page.Write(levels);
        page.Write(Bits(_flags));
        page.Write(_values.WrittenSpan);
        _values.Clear();
        _isThere.Clear();
        _flags.Clear();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            page.WriteTo(gzip);
        }

        return (packed.ToArray(), (int)page.Length);
    }

    // Which cells are there: one run of bits, eight a group.
    private byte[] Levels()
    {
        var bits = Bits(_isThere);
        var head = new List<byte>();
        var value = ((uint)bits.Length << 1) | 1;
        for (; value >= 0x80; value >>= 7)
        {
            head.Add((byte)(value | 0x80));
        }

        return [.. head, (byte)value, .. bits];
    }

    private static byte[] Bits(List<bool> flags)
    {
        var bits = new byte[(flags.Count + 7) / 8];
        for (var index = 0; index < flags.Count; index++)
        {
            bits[index / 8] |= (byte)((flags[index] ? 1 : 0) << (index % 8));
        }

        return bits;
    }
}
