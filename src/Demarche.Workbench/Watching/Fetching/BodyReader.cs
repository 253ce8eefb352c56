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

            await using var unpacked = Open(coding, whole);
            whole = await UnpackAsync(unpacked, limit, cancellation).ConfigureAwait(false);
        }

        return whole;
    }

    private static Stream Open(string coding, byte[] packed) => coding.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(new MemoryStream(packed), CompressionMode.Decompress),
        "BR" => new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress),
        "DEFLATE" when packed is [(byte)'x', ..] => new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress),
        "DEFLATE" => new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress),
        "IDENTITY" => new MemoryStream(packed),
        _ => throw new InvalidDataException(coding),
    };

    private static async Task<byte[]?> UnpackAsync(Stream unpacked, int limit, CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(unpacked, limit, cancellation).ConfigureAwait(false);
        }
        catch (InvalidOperationException broken)
        {
            // What the Brotli decoder says of bytes that are none of its own.
            throw new InvalidDataException(broken.Message, broken);
        }
    }

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
