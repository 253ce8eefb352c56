using System.Text;
using UtfUnknown;

namespace Demarche.Reading.Pages.Encodings;

/// <summary>
/// Turns bytes into text: by their byte order mark, else as UTF-8 where they are valid UTF-8, else as declared, else as they look. Never throws;
/// what an encoding does not have becomes U+FFFD.
/// </summary>
internal static class TextDecoder
{
    private const int DeclarationBytes = 4096;
    private const int SniffedBytes = 1 << 18;
    private const float MinimumConfidence = 0.5f;

    /// <summary>Decodes a page.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="declared">The encoding that a transport declared, or null.</param>
    /// <param name="isMarkup">Whether a declaration inside ("meta charset", XML) is looked for.</param>
    /// <returns>The text, without a byte order mark.</returns>
    internal static string Decode(ReadOnlySpan<byte> bytes, string? declared, bool isMarkup)
    {
        if (Mark(bytes) is { } marked)
        {
            return marked.Encoding.GetString(bytes[marked.Length..]);
        }

        if (Wide(bytes) is { } wide)
        {
            return wide.GetString(bytes);
        }

        if (IsUtf8(bytes) && !IsEscaped(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var encoding = EncodingNames.Find(declared) ?? (isMarkup ? EncodingNames.Find(EncodingDeclaration.Find(bytes[..Math.Min(DeclarationBytes, bytes.Length)])) : null);
        return encoding is not null && encoding is not UTF8Encoding && Fits(encoding, bytes) ? encoding.GetString(bytes) : Sniff(bytes).GetString(bytes);
    }

    /// <summary>Decodes the first bytes of a file well enough to tell what it is.</summary>
    /// <param name="head">The bytes.</param>
    /// <returns>The text.</returns>
    internal static string Head(ReadOnlySpan<byte> head) =>
        Mark(head) is { } marked ? marked.Encoding.GetString(head[marked.Length..]) : (Wide(head) ?? Encoding.UTF8).GetString(head);

    /// <summary>Whether bytes are UTF-16 or UTF-32, which are full of zeros.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>True where a mark or the place of the zeros says so.</returns>
    internal static bool IsWide(ReadOnlySpan<byte> bytes) => Mark(bytes) is { Encoding: not UTF8Encoding } || Wide(bytes) is not null;

    /// <summary>The encoding that a byte order mark names, with the mark's length.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The encoding, or null where there is no mark.</returns>
    internal static (Encoding Encoding, int Length)? Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, ..] => (Encoding.UTF8, 3),
        [0xff, 0xfe, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xfe, 0xff, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xff, 0xfe, ..] => (Encoding.Unicode, 2),
        [0xfe, 0xff, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    // UTF-16 without a mark: text in a Latin script has a zero in nearly every second byte.
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, 2048) & ~1;
        if (length < 8)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var index = 0; index < length; index += 2)
        {
            even += bytes[index] == 0 ? 1 : 0;
            odd += bytes[index + 1] == 0 ? 1 : 0;
        }

        return odd * 10 > length * 3 && even * 50 < length ? Encoding.Unicode
            : even * 10 > length * 3 && odd * 50 < length ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    // ISO-2022-JP and its like are valid ASCII with escapes in it.
    private static bool IsEscaped(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\u001b$"u8) >= 0 || bytes.IndexOf("\u001b("u8) >= 0;

    private static bool Fits(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes[..Math.Min(bytes.Length, SniffedBytes)]);
        return text.AsSpan().Count('\ufffd') * 200 <= text.Length;
    }

    // Mostly UTF-8 with a few broken bytes stays UTF-8; else statistics decide, and the commonest encoding of the web where they do not.
    private static Encoding Sniff(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SniffedBytes)];
        var lost = Encoding.UTF8.GetString(sample).AsSpan().Count('\ufffd');
        var high = 0;
        foreach (var value in sample)
        {
            high += value >= 0x80 ? 1 : 0;
        }

        if (high > 0 && lost * 5 <= high)
        {
            return Encoding.UTF8;
        }

        var best = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        var windows = EncodingNames.Find("windows-1252")!;
        return best is { Confidence: >= MinimumConfidence } && EncodingNames.Find(best.EncodingName) is { } found and not (UTF8Encoding or ASCIIEncoding) ? found : windows;
    }
}
