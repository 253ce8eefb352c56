using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Demarche.Language.Embeddings;

namespace Demarche.Record.Meaning;

/// <summary>
/// Sentence vectors in 8 bits: a scale of 32 bits, the lowest byte first, and a whole number from -127 to 127 for each number of the vector, which
/// is scale × whole number. Products are exact, so that every processor finds the same.
/// </summary>
public static class VectorCode
{
    /// <summary>Bytes of a vector.</summary>
    public const int Bytes = ScaleBytes + SentenceEmbedder.Size;

    private const int ScaleBytes = sizeof(float);
    private const float Largest = 127;

    /// <summary>Writes a vector.</summary>
    /// <param name="vector">Its <see cref="SentenceEmbedder.Size"/> numbers.</param>
    /// <param name="code">Takes <see cref="Bytes"/> bytes.</param>
    public static void Write(ReadOnlySpan<float> vector, Span<byte> code)
    {
        var largest = 0f;
        foreach (var number in vector)
        {
            largest = Math.Max(largest, Math.Abs(number));
        }

        var scale = largest / Largest;
        BinaryPrimitives.WriteSingleLittleEndian(code, scale);
        var wholes = MemoryMarshal.Cast<byte, sbyte>(code[ScaleBytes..]);
        for (var index = 0; index < vector.Length; index++)
        {
            wholes[index] = scale is 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(vector[index] / scale), -Largest, Largest);
        }
    }

    /// <summary>The product of two vectors: their cosine, where both have length 1.</summary>
    /// <param name="one">A vector.</param>
    /// <param name="other">Another.</param>
    /// <returns>The product.</returns>
    public static float Product(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        Scale(one) * Scale(other) * Dot(Wholes(one), Wholes(other));

    /// <summary>One number of a vector.</summary>
    /// <param name="code">The vector.</param>
    /// <param name="index">Which, from 0.</param>
    /// <returns>The number, as near as 8 bits tell it.</returns>
    public static float Number(ReadOnlySpan<byte> code, int index) => Scale(code) * Wholes(code)[index];

    /// <summary>The whole numbers of a vector.</summary>
    internal static ReadOnlySpan<sbyte> Wholes(ReadOnlySpan<byte> code) => MemoryMarshal.Cast<byte, sbyte>(code[ScaleBytes..Bytes]);

    /// <summary>What the whole numbers are to be multiplied by.</summary>
    internal static float Scale(ReadOnlySpan<byte> code) => BinaryPrimitives.ReadSingleLittleEndian(code);

    // Two products of 127 × 127 fit into 16 bits; sums of them are kept in 32.
    private static int Dot(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var sum = Vector<int>.Zero;
        for (var index = 0; index < one.Length; index += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(one[index..]), out var oneLow, out var oneHigh);
            Vector.Widen(new Vector<sbyte>(other[index..]), out var otherLow, out var otherHigh);
            Vector.Widen((oneLow * otherLow) + (oneHigh * otherHigh), out var low, out var high);
            sum += low + high;
        }

        return Vector.Sum(sum);
    }
}
