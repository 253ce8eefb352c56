using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Demarche.Language;

namespace Demarche.Record.Adding;

/// <summary>One hash over the words of every piece of evidence of a report: equal as long as each span still gives the words it gave when it was read.</summary>
internal static class EvidenceHash
{
    // Stands between words of two spans, so that moved bounds cannot give the same run of words.
    private static ReadOnlySpan<byte> Separator => [0x1F];

    /// <summary>Hashes the words of every span in the findings JSON, in its order.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="json">The lists of findings.</param>
    /// <returns>SHA-256 of the words in UTF-8, each followed by U+001F; null where a span does not lie within the text.</returns>
    internal static byte[]? Of(string text, ReadOnlySpan<byte> json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> words = stackalloc byte[1024];
        foreach (var span in Spans(json))
        {
            if (span.Start < 0 || span.End < span.Start || span.End > text.Length)
            {
                return null;
            }

            Append(hash, text.AsSpan(span.Start, span.End - span.Start), words);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Every object with "start" and "end" is a span.</summary>
    private static List<TextSpan> Spans(ReadOnlySpan<byte> json)
    {
        var spans = new List<TextSpan>();
        var reader = new Utf8JsonReader(json);
        var start = 0;
        while (reader.Read())
        {
            if (reader.TokenType is not JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.ValueTextEquals("start"u8) && reader.Read() && reader.TokenType is JsonTokenType.Number)
            {
                start = reader.GetInt32();
            }
            else if (reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals("end"u8) && reader.Read() && reader.TokenType is JsonTokenType.Number)
            {
                spans.Add(new TextSpan(start, reader.GetInt32()));
            }
        }

        return spans;
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<char> words, Span<byte> buffer)
    {
        if (Encoding.UTF8.GetMaxByteCount(words.Length) <= buffer.Length)
        {
            hash.AppendData(buffer[..Encoding.UTF8.GetBytes(words, buffer)]);
        }
        else
        {
            hash.AppendData(Encoding.UTF8.GetBytes(words.ToArray()));
        }

        hash.AppendData(Separator);
    }
}
