using System.Buffers;

namespace Demarche.Record.Meaning;

/// <summary>Vectors that are gathered to be put somewhere together.</summary>
internal sealed class VectorBatch
{
    private readonly ArrayBufferWriter<byte> _members = new();
    private readonly ArrayBufferWriter<byte> _vectors = new();

    /// <summary>How many there are.</summary>
    internal int Count => _members.WrittenCount / VectorBlock.MemberBytes;

    /// <summary>Adds all vectors of a block.</summary>
    internal void Add(VectorBlock block)
    {
        _members.Write(block.Members);
        _vectors.Write(block.Vectors);
    }

    /// <summary>Adds one vector of a block.</summary>
    internal void Add(VectorBlock block, int index)
    {
        _members.Write(block.Members.AsSpan(index * VectorBlock.MemberBytes, VectorBlock.MemberBytes));
        _vectors.Write(block.Vector(index));
    }

    /// <summary>All of them.</summary>
    internal VectorBlock ToBlock() => new(_members.WrittenSpan.ToArray(), _vectors.WrittenSpan.ToArray());

    /// <summary>Those of each cell, in the order of cells.</summary>
    internal IEnumerable<(int Cell, VectorBlock Block)> ByCell(byte[][] cells)
    {
        var all = ToBlock();
        var nearest = CellMaker.Assign(all.Vectors, cells);
        foreach (var group in nearest.Select((cell, index) => (cell, index)).GroupBy(member => member.cell, member => member.index).OrderBy(group => group.Key))
        {
            var part = new VectorBatch();
            foreach (var index in group)
            {
                part.Add(all, index);
            }

            yield return (group.Key, part.ToBlock());
        }
    }
}
