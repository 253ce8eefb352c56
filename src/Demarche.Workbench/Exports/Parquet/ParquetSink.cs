using System.Buffers.Binary;
using System.Collections.Immutable;
using Demarche.Workbench.Exports.Tables;

namespace Demarche.Workbench.Exports.Parquet;

/// <summary>
/// Writes a table as Apache Parquet (https://github.com/apache/parquet-format): flat columns, every cell optional, one page a column and row group,
/// gzip. Only the rows of one row group are in memory.
/// </summary>
internal sealed class ParquetSink : ITableSink
{
    private const int RowsInGroup = 10_000;
    private const int Gzip = 2;
    private const int Plain = 0;
    private const int Rle = 3;
    private const int Optional = 1;

    private static readonly byte[] Magic = "PAR1"u8.ToArray();

    private readonly Stream _output;
    private readonly ImmutableArray<ParquetColumn> _columns;
    private readonly List<ImmutableArray<ParquetChunk>> _groups = [];
    private long _written;

    /// <summary>Begins a file.</summary>
    /// <param name="output">Takes it; it is disposed with this.</param>
    /// <param name="columns">The columns.</param>
    internal ParquetSink(Stream output, IEnumerable<TableColumn> columns)
    {
        _output = output;
        _columns = [.. columns.Select(column => new ParquetColumn(column))];
        Put(Magic);
    }

    /// <inheritdoc/>
    public void Write(IEnumerable<object?> cells)
    {
        foreach (var (column, cell) in _columns.Zip(cells))
        {
            column.Add(cell);
        }

        if (_columns[0].Count == RowsInGroup)
        {
            EndGroup();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_columns[0].Count > 0)
        {
            EndGroup();
        }

        var footer = Footer();
        Put(footer);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Length);
        Put(length);
        Put(Magic);
        _output.Dispose();
    }

    private void EndGroup() => _groups.Add([.. _columns.Select(WritePage)]);

    private ParquetChunk WritePage(ParquetColumn column)
    {
        var rows = column.Count;
        var (packed, length) = column.Take();
        var head = PageHead(rows, packed.Length, length);
        var offset = _written;
        Put(head);
        Put(packed);
        return new ParquetChunk(column, offset, head.Length + packed.Length, head.Length + length, rows);
    }

    private static byte[] PageHead(int rows, int packed, int length)
    {
        var thrift = new ThriftWriter();
        thrift.Field(1, 0);
        thrift.Field(2, length);
        thrift.Field(3, packed);
        thrift.Field(5, () =>
        {
            thrift.Field(1, rows);
            thrift.Field(2, Plain);
            thrift.Field(3, Rle);
            thrift.Field(4, Rle);
        });
        thrift.Stop();
        return thrift.ToArray();
    }

    private byte[] Footer()
    {
        var thrift = new ThriftWriter();
        thrift.Field(1, 1);
        thrift.Field<ParquetColumn?>(2, [null, .. _columns], column => WriteSchema(thrift, column));
        thrift.Field(3, _groups.Sum(group => (long)group[0].Rows));
        thrift.Field(4, _groups, group =>
        {
            thrift.Field(1, group, chunk => WriteChunk(thrift, chunk));
            thrift.Field(2, group.Sum(chunk => chunk.Length));
            thrift.Field(3, (long)group[0].Rows);
        });
        thrift.Field(6, "demarche");
        thrift.Stop();
        return thrift.ToArray();
    }

    // The root has no column of its own.
    private void WriteSchema(ThriftWriter thrift, ParquetColumn? column)
    {
        if (column is null)
        {
            thrift.Field(4, "row");
            thrift.Field(5, _columns.Length);
            return;
        }

        thrift.Field(1, column.Type);
        thrift.Field(3, Optional);
        thrift.Field(4, column.Name);
        if (column.Converted is { } converted)
        {
            thrift.Field(6, converted);
        }
    }

    private static void WriteChunk(ThriftWriter thrift, ParquetChunk chunk)
    {
        thrift.Field(2, chunk.Offset);
        thrift.Field(3, () =>
        {
            thrift.Field(1, chunk.Column.Type);
            thrift.Field(2, [Plain, Rle]);
            thrift.Field(3, [chunk.Column.Name]);
            thrift.Field(4, Gzip);
            thrift.Field(5, (long)chunk.Rows);
            thrift.Field(6, chunk.Length);
            thrift.Field(7, chunk.Packed);
            thrift.Field(9, chunk.Offset);
        });
    }

    private void Put(byte[] bytes)
    {
        _output.Write(bytes);
        _written += bytes.Length;
    }
}
