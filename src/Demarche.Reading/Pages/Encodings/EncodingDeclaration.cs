using System.Buffers;
using System.Text;

namespace Demarche.Reading.Pages.Encodings;

/// <summary>Finds the encoding that markup declares in its first bytes.</summary>
internal static class EncodingDeclaration
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \"';>/?");

    /// <summary>Finds "charset=" in a meta element or "encoding=" in an XML declaration.</summary>
    /// <param name="head">The first bytes.</param>
    /// <returns>The declared name, or null.</returns>
    internal static string? Find(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        if (text.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && text.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end
            && text.IndexOf("encoding", StringComparison.OrdinalIgnoreCase) is > 0 and var at && at < end)
        {
            return Value(text.AsSpan(at + "encoding".Length));
        }

        for (var meta = text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); meta >= 0; meta = text.IndexOf("<meta", meta + 5, StringComparison.OrdinalIgnoreCase))
        {
            var close = text.IndexOf('>', meta);
            var element = close < 0 ? text.AsSpan(meta) : text.AsSpan(meta, close - meta);
            var charset = element.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (charset >= 0 && Value(element[(charset + "charset".Length)..]) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // "= \"utf-8\"" and "=utf-8; …"
    private static string? Value(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.IsEmpty || text[0] != '=')
        {
            return null;
        }

        text = text[1..].TrimStart(" \"'");
        var end = text.IndexOfAny(Ends);
        var name = end < 0 ? text : text[..end];
        return name.IsEmpty ? null : name.ToString();
    }
}
