using System.Buffers.Binary;
using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Record.Meaning;

/// <summary>Spans as bytes: start and end, 32 bits each, the lowest byte first.</summary>
internal static class SpanCode
{
    /// <summary>Bytes of a span.</summary>
    internal const int Bytes = 2 * sizeof(int);

    internal static byte[] Write(ImmutableArray<TextSpan> spans)
    {
        var code = new byte[spans.Length * Bytes];
        for (var index = 0; index < spans.Length; index++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(code.AsSpan(index * Bytes), spans[index].Start);
            BinaryPrimitives.WriteInt32LittleEndian(code.AsSpan((index * Bytes) + sizeof(int)), spans[index].End);
        }

        return code;
    }

    internal static ImmutableArray<TextSpan> Read(byte[] code) =>
        [.. Enumerable.Range(0, code.Length / Bytes).Select(index => new TextSpan(
            BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(index * Bytes)),
            BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan((index * Bytes) + sizeof(int)))))];
}
