using System.Globalization;
using System.IO.Compression;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>
/// Undoes chunking and compression of an HTTP body. Archives often keep the header fields of what they have already undone, so a body that is
/// not coded as declared is taken as it is.
/// </summary>
internal static class ContentCodings
{
    /// <summary>Undoes the codings that a response declares.</summary>
    /// <param name="response">The response.</param>
    /// <param name="limit">The most bytes the result may have.</param>
    /// <returns>The body, or null where it is larger than the limit.</returns>
    internal static ReadOnlyMemory<byte>? Undo(HttpResponse response, long limit)
    {
        var body = response.Body;
        if (response.Fields.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            body = Unchunk(body) ?? body;
        }

        foreach (var coding in (response.Fields.GetValueOrDefault("Content-Encoding") ?? "").Split(',').Reverse())
        {
            if (Unpack(coding.Trim(), body, limit) is not { } unpacked)
            {
                return null;
            }

            body = unpacked;
        }

        return body;
    }

    private static ReadOnlyMemory<byte>? Unchunk(ReadOnlyMemory<byte> body)
    {
        using var whole = new MemoryStream();
        while (true)
        {
            var end = body.Span.IndexOf("\r\n"u8);
            if (end is <= 0 or > 64)
            {
                return null;
            }

            var size = System.Text.Encoding.ASCII.GetString(body.Span[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return null;
            }

            body = body[(end + 2)..];
            length = Math.Min(length, body.Length);
            whole.Write(body.Span[..length]);
            body = body[length..];
            if (length == 0 || body.Length < 2)
            {
                return whole.ToArray();
            }

            body = body[2..];
        }
    }

    private static ReadOnlyMemory<byte>? Unpack(string coding, ReadOnlyMemory<byte> body, long limit) => coding.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => body.Span.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]) ? Unpack(below => new GZipStream(below, CompressionMode.Decompress), body, limit) : body,
        "BR" => Unpack(below => new BrotliStream(below, CompressionMode.Decompress), body, limit),
        "DEFLATE" => body.Span.StartsWith("x"u8)
            ? Unpack(below => new ZLibStream(below, CompressionMode.Decompress), body, limit)
            : Unpack(below => new DeflateStream(below, CompressionMode.Decompress), body, limit),
        _ => body,
    };

    private static ReadOnlyMemory<byte>? Unpack(Func<Stream, Stream> open, ReadOnlyMemory<byte> body, long limit)
    {
        using var below = new MemoryStream(body.ToArray());
        using var stream = open(below);
        try
        {
            return PageBytes.Read(stream, limit) is { } bytes ? new ReadOnlyMemory<byte>(bytes) : (ReadOnlyMemory<byte>?)null;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or IOException)
        {
            return body;
        }
    }
}
