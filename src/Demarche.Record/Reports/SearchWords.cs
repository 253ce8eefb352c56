using System.Text;

namespace Demarche.Record.Reports;

/// <summary>
/// Prepares text and queries for the word index. Scripts that put no space between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese)
/// are indexed character by character, so that any run of characters can be found.
/// </summary>
internal static class SearchWords
{
    /// <summary>The text as the index takes it.</summary>
    /// <param name="text">A report's text.</param>
    /// <returns>The same where all its words stand apart.</returns>
    internal static string Index(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0E00', '\u9FFF'))
        {
            return text;
        }

        var words = new StringBuilder(text.Length * 2);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(words, rune);
        }

        return words.ToString();
    }

    /// <summary>A query that finds texts with all the words.</summary>
    /// <param name="words">What a person typed.</param>
    /// <returns>A query without operators, or null where there is no word.</returns>
    internal static string? Query(string words)
    {
        var terms = Terms(words)
            .Select(word => $"\"{Index(word).Replace("\"", "", StringComparison.Ordinal).Trim()}\"")
            .ToList();
        return terms.Count is 0 ? null : string.Join(" AND ", terms);
    }

    /// <summary>A query that finds texts with words of all beginnings.</summary>
    /// <param name="starts">Beginnings of words; what is neither letter nor digit in them is left out.</param>
    internal static string StartsQuery(IEnumerable<string> starts) => string.Join(" AND ", starts.Select(start => $"\"{Plain(start)}\" *"));

    /// <summary>Letters and digits of a text.</summary>
    internal static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>What was typed, word by word; each has a letter or a digit.</summary>
    internal static IEnumerable<string> Terms(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit));

    private static void Append(StringBuilder words, Rune rune)
    {
        if (HasNoSpaces(rune.Value))
        {
            words.Append(' ').Append(rune).Append(' ');
        }
        else
        {
            words.Append(rune);
        }
    }

    // Blocks of the Unicode standard, chapter "Blocks": Thai and Lao, Myanmar, Khmer, Kana to Bopomofo, unified ideographs and their extensions.
    private static bool HasNoSpaces(int value) =>
        value is (>= 0x0E00 and < 0x0F00) or (>= 0x1000 and < 0x10A0) or (>= 0x1780 and < 0x1800)
            or (>= 0x3040 and < 0x3130) or (>= 0x3400 and < 0xA000) or (>= 0x20000 and < 0x32000);
}
