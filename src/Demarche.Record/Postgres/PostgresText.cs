using System.Text;

namespace Demarche.Record.Postgres;

/// <summary>
/// Text as PostgreSQL takes it. It has no U+0000 in text, and pages may: that character is written as the noncharacters U+FDD0 U+FDD1, and
/// U+FDD0 itself as U+FDD0 U+FDD2 (Unicode keeps both for such inner use), so that any text comes back as it was.
/// </summary>
internal static class PostgresText
{
    private const char Escape = '\uFDD0';
    private const string Nul = "\uFDD0\uFDD1";
    private const string EscapeItself = "\uFDD0\uFDD2";

    internal static string Stored(string text)
    {
        if (text.AsSpan().IndexOfAny('\0', Escape) >= 0)
        {
            text = text.Replace("\uFDD0", EscapeItself, StringComparison.Ordinal).Replace("\0", Nul, StringComparison.Ordinal);
        }

        // An unpaired surrogate is no text; SQLite keeps U+FFFD for it too.
        return text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    internal static string Restored(string stored) => !stored.Contains(Escape, StringComparison.Ordinal)
        ? stored
        : stored.Replace(Nul, "\0", StringComparison.Ordinal).Replace(EscapeItself, "\uFDD0", StringComparison.Ordinal);
}
