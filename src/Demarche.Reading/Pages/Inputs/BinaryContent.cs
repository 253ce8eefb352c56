using Demarche.Reading.Pages.Encodings;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Tells bytes that hold no text: pictures, archives, office documents, programs.</summary>
internal static class BinaryContent
{
    private const double MaximumControls = 0.02;

    private static readonly (byte[] Start, string Name)[] Known =
    [
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0xd0, 0xcf, 0x11, 0xe0], "an old office document"),
        ([0x89, 0x50, 0x4e, 0x47], "a picture"),
        ([0xff, 0xd8, 0xff], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ("RIFF"u8.ToArray(), "a picture or a sound"),
        ("II*\0"u8.ToArray(), "a picture"),
        ("Rar!"u8.ToArray(), "an archive"),
        ("7z\u00bc\u00af"u8[..2].ToArray(), "an archive"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ([0x7f, 0x45, 0x4c, 0x46], "a program"),
        ("MZ\u0090"u8[..2].ToArray(), "a program"),
        ("BZh"u8.ToArray(), "an archive"),
        ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "an archive"),
        ([0x28, 0xb5, 0x2f, 0xfd], "an archive"),
        ("ID3"u8.ToArray(), "a sound"),
    ];

    /// <summary>Whether bytes are no text.</summary>
    /// <param name="head">A file's first bytes, or all.</param>
    /// <returns>True where they begin as a known binary file does, or have many control characters that are not those of UTF-16 or UTF-32.</returns>
    internal static bool Is(ReadOnlySpan<byte> head)
    {
        if (TextDecoder.IsWide(head))
        {
            return false;
        }

        var controls = 0;
        foreach (var value in head)
        {
            controls += value is < 9 or (> 13 and < 27) or 127 ? 1 : 0;
        }

        return controls > head.Length * MaximumControls || (controls > 0 && Find(head) is not null);
    }

    /// <summary>What a binary file is, for a message.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <returns>"a picture" or the like; "binary data" where nothing more is known.</returns>
    internal static string Name(ReadOnlySpan<byte> head) => Find(head) ?? "binary data";

    private static string? Find(ReadOnlySpan<byte> head)
    {
        foreach (var (start, name) in Known)
        {
            if (head.StartsWith(start))
            {
                return name;
            }
        }

        return null;
    }
}
