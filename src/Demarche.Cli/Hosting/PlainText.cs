using System.Globalization;
using System.Text;

namespace Demarche.Cli.Hosting;

/// <summary>Makes text from outside safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>Replaces what could steer a terminal: control characters, and marks that turn the direction of writing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text with white space as single spaces and U+FFFD for each control character.</returns>
    internal static string Of(string text)
    {
        StringBuilder? cleaned = null;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (Replacement(character) is { } replacement)
            {
                cleaned ??= new StringBuilder(text, 0, index, text.Length);
                cleaned.Append(replacement);
            }
            else
            {
                cleaned?.Append(character);
            }
        }

        return cleaned?.ToString() ?? text;
    }

    private static char? Replacement(char character) => character switch
    {
        '\t' or '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' => ' ',
        '\u00AD' or '\u200B' or '\uFEFF' => null,
        _ => CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.Control => '\uFFFD',
            UnicodeCategory.Format when character is not ('\u200C' or '\u200D') => '\uFFFD',
            _ => null,
        },
    };
}
