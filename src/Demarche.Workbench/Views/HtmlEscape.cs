using System.Text;

namespace Demarche.Workbench.Views;

/// <summary>Makes any text safe in an HTML file, as text or between double quotes.</summary>
internal static class HtmlEscape
{
    /// <summary>Escapes text; each UTF-16 code unit stays one, so that offsets keep their meaning in a browser.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>HTML without markup; control characters and lone surrogates become U+FFFD.</returns>
    internal static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                escaped.Append(text, index++, 2);
            }
            else
            {
                Append(escaped, text[index]);
            }
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char character)
    {
        _ = character switch
        {
            '<' => escaped.Append("&lt;"),
            '>' => escaped.Append("&gt;"),
            '&' => escaped.Append("&amp;"),
            '"' => escaped.Append("&quot;"),
            '\'' => escaped.Append("&#39;"),
            // A browser reads a bare carriage return as a line feed and joins it with one that follows.
            '\r' => escaped.Append("&#13;"),
            '\n' or '\t' => escaped.Append(character),
            _ when char.IsControl(character) || char.IsSurrogate(character) || IsTurn(character) => escaped.Append('\uFFFD'),
            _ => escaped.Append(character),
        };
    }

    // Marks that turn the direction of what follows, also beyond the words they stand in.
    private static bool IsTurn(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
