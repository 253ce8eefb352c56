namespace Demarche.Reading.Pages.Inputs;

/// <summary>Reads the bytes of one page with a limit.</summary>
internal static class PageBytes
{
    private const int Step = 1 << 16;

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="limit">The most bytes that are kept.</param>
    /// <returns>The bytes, or null where there are more than the limit; the rest is not read then.</returns>
    internal static byte[]? Read(Stream stream, long limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[Step];
        while (stream.Read(buffer) is > 0 and var count)
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
