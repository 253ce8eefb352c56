using System.Text;

namespace Demarche.Reading.Pages.Encodings;

/// <summary>Finds encodings by the names that pages declare. As browsers do, ISO-8859-1 and ASCII are read as windows-1252.</summary>
internal static class EncodingNames
{
    /// <summary>Finds an encoding.</summary>
    /// <param name="name">A name such as "Shift_JIS"; case, quotation marks and white space around it are ignored.</param>
    /// <returns>The encoding, or null where there is no such encoding or no name.</returns>
    internal static Encoding? Find(string? name)
    {
        var plain = name?.Trim(' ', '"', '\'', '\t', ';').ToUpperInvariant();
        return plain switch
        {
            null or "" => null,
            "ISO-8859-1" or "LATIN1" or "LATIN-1" or "ISO8859-1" or "ISO_8859-1" or "US-ASCII" or "ASCII" or "CP1252" => Known("WINDOWS-1252"),
            "ISO-8859-9" or "LATIN5" => Known("WINDOWS-1254"),
            "CP1251" or "WIN-1251" => Known("WINDOWS-1251"),
            "CP1250" => Known("WINDOWS-1250"),
            "GB2312" or "GBK" or "X-GBK" => Known("GB18030"),
            "SJIS" or "X-SJIS" or "SHIFT-JIS" or "CP932" => Known("SHIFT_JIS"),
            "UTF8" => Encoding.UTF8,
            "UTF-7" => null,
            _ => Known(plain),
        };
    }

    private static Encoding? Known(string name)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } found)
        {
            return found;
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
