using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Reads JSON strings that the standard reader refuses: those with half a surrogate pair in an escape.</summary>
internal static class JsonText
{
    /// <summary>Parses one value.</summary>
    /// <param name="bytes">UTF-8.</param>
    /// <returns>The document, or null where the bytes are no JSON.</returns>
    internal static JsonDocument? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The characters of a string.</summary>
    /// <param name="element">A JSON string.</param>
    /// <returns>Its characters; half a surrogate pair becomes U+FFFD.</returns>
    internal static string Of(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(element.GetRawText());
        }
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder();
        for (var at = 1; at < raw.Length - 1; at++)
        {
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
                continue;
            }

            at++;
            if (raw[at] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                text.Append(raw[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
