using System.Text;

namespace Demarche.Workbench.Views;

/// <summary>Makes any text safe in a Markdown file.</summary>
internal static class MarkdownEscape
{
    private const string Special = "\\`*_[]|~";

    /// <summary>Text on one line that shows as it is: a backslash or an entity for every character that could be markup.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Markdown without markup; control characters become U+FFFD, line ends spaces.</returns>
    /// <remarks>A backslash before ASCII punctuation always gives the character itself (CommonMark 0.31, section 2.4).</remarks>
    internal static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when NeedsEscape(character, escaped) => escaped.Append('\\').Append(character),
                _ => escaped.Append(Plain(character)),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Text as inline code.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text between as many back quotes as it needs.</returns>
    internal static string Code(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        if (text.Length == 0)
        {
            return "";
        }

        var fence = new string('`', longest + 1);
        var space = longest > 0 ? " " : "";
        return fence + space + string.Concat(text.Select(Plain)) + space + fence;
    }

    // Full stops, hyphens and the like are markup only where a line could begin with them.
    private static bool NeedsEscape(char character, StringBuilder before) => character switch
    {
        '.' or '-' or '+' or '#' or '=' or ')' => before.Length == 0 || IsDigits(before),
        _ => Special.Contains(character, StringComparison.Ordinal),
    };

    private static bool IsDigits(StringBuilder text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Plain(char character) => character switch
    {
        '\n' or '\r' or '\t' => ' ',
        _ when char.IsControl(character) => '\uFFFD',
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        _ => character,
    };
}
