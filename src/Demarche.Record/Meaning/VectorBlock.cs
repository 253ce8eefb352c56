using System.Buffers.Binary;

namespace Demarche.Record.Meaning;

/// <summary>Vectors that stand together, and of which sentences they are.</summary>
/// <param name="Members">A number and a place for each, as <see cref="WriteMember"/> writes them, end to end.</param>
/// <param name="Vectors">A vector each, as <see cref="VectorCode"/> writes them, end to end.</param>
public sealed record VectorBlock(byte[] Members, byte[] Vectors)
{
    /// <summary>Bytes of a member.</summary>
    public const int MemberBytes = sizeof(long) + sizeof(int);

    /// <summary>How many vectors.</summary>
    public int Count => Vectors.Length / VectorCode.Bytes;

    /// <summary>A vector.</summary>
    /// <param name="index">Which, from 0.</param>
    /// <returns>Its bytes.</returns>
    public ReadOnlySpan<byte> Vector(int index) => Vectors.AsSpan(index * VectorCode.Bytes, VectorCode.Bytes);

    /// <summary>Of which sentence a vector is.</summary>
    /// <param name="index">Which, from 0.</param>
    /// <returns>The number of the embedded report, and the sentence's place in it, from 0.</returns>
    public (long Number, int Place) Member(int index)
    {
        var member = Members.AsSpan(index * MemberBytes, MemberBytes);
        return (BinaryPrimitives.ReadInt64LittleEndian(member), BinaryPrimitives.ReadInt32LittleEndian(member[sizeof(long)..]));
    }

    /// <summary>The vectors of some reports only.</summary>
    /// <param name="isWanted">Whether a report's number is wanted.</param>
    /// <returns>A block, or this one where all are wanted.</returns>
    internal VectorBlock Where(Func<long, bool> isWanted)
    {
        var wanted = new VectorBatch();
        for (var index = 0; index < Count; index++)
        {
            if (isWanted(Member(index).Number))
            {
                wanted.Add(this, index);
            }
        }

        return wanted.Count == Count ? this : wanted.ToBlock();
    }

    /// <summary>A block of all sentences of one report.</summary>
    /// <param name="number">The report's number.</param>
    /// <param name="vectors">Their vectors.</param>
    /// <returns>The block.</returns>
    internal static VectorBlock OfReport(long number, byte[] vectors)
    {
        var members = new byte[vectors.Length / VectorCode.Bytes * MemberBytes];
        for (var place = 0; place * MemberBytes < members.Length; place++)
        {
            WriteMember(members.AsSpan(place * MemberBytes), number, place);
        }

        return new VectorBlock(members, vectors);
    }

    private static void WriteMember(Span<byte> member, long number, int place)
    {
        BinaryPrimitives.WriteInt64LittleEndian(member, number);
        BinaryPrimitives.WriteInt32LittleEndian(member[sizeof(long)..], place);
    }
}
