using System.Buffers.Binary;
using System.IO.Compression;

namespace Demarche.Workbench.Watching.Fetching;

/// <summary>Reads a body with a limit on its bytes, both as transferred and as unpacked.</summary>
internal static class BodyReader
{
    private const int Step = 1 << 14;

    /// <summary>Reads a body to its end.</summary>
    /// <param name="body">Its bytes as transferred.</param>
    /// <param name="codings">How it is packed, in the order in which that was done.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The bytes, or null where there are more than the limit.</returns>
    /// <exception cref="InvalidDataException">The packing is broken, or of a kind that was not asked for.</exception>
    /// <exception cref="IOException">The body breaks off.</exception>
    internal static async Task<byte[]?> ReadAsync(Stream body, IEnumerable<string> codings, int limit, CancellationToken cancellation)
    {
        var whole = await ReadAsync(body, limit, cancellation).ConfigureAwait(false);
        foreach (var coding in codings.Reverse())
        {
            if (whole is null)
            {
                return null;
            }

            var packed = whole;
            await using var unpacked = Open(coding, packed);
            whole = await ReadAsync(unpacked, limit, cancellation).ConfigureAwait(false);
            if (whole is not null && IsCutOff(coding, packed, whole.Length))
            {
                throw new InvalidDataException(coding);
            }
        }

        return whole;
    }

    // The runtime's stream just ends where gzip is cut off. The last four bytes of what is whole give the length of its last member; those of
    // what is cut off are very unlikely to give one that small.
    private static bool IsCutOff(string coding, byte[] packed, int length) =>
        coding.EndsWith("gzip", StringComparison.OrdinalIgnoreCase)
        && packed.Length > 0
        && (packed.Length < sizeof(uint) || BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(packed.Length - sizeof(uint))) > (uint)length);

    // Only gzip is asked for: of the other codings the runtime's streams do not tell what is cut off from what is whole.
    private static Stream Open(string coding, byte[] packed) => coding.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(new MemoryStream(packed), CompressionMode.Decompress),
        "IDENTITY" => new MemoryStream(packed),
        _ => throw new InvalidDataException(coding),
    };

    private static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[Step];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count)
        {
            if (bytes.Length + count > limit)
            {
                return null;
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
